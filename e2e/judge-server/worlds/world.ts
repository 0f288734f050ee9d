import { factorById } from '@/lib/factors/registry'

/** How strongly a factor is followed, by the factor's id: its sign says more or less, its size how often, from 0 to 1. */
export type Weights = Readonly<Record<string, number>>

/** A model whose taste, faults and obedience are known, so that what an experiment says of it can be held against the truth. */
export type World = {
  /** Factors that it follows by itself, each in that share of its verdicts; in the rest it chooses as people do. */
  readonly follows: Weights
  /** What people follow; in the rest of the pairs their choice is a coin's. */
  readonly people: Weights
  /** The share of cases in which a factor that guidance names counts as it does for people. */
  readonly obeys: number
  /** The share in which any further sentence makes it choose, and write, as people do. */
  readonly any: number
  /** The share of verdicts that a coin of the instruction gives: another instruction is another coin, and no other taste. */
  readonly noise: number
  /** The share of verdicts for whatever is shown first. */
  readonly position: number
  /** The share of verdicts for a text in its own style, where only one is; as a writer it puts that style on what it was advised on. */
  readonly own: number
  /** The share of verdicts for what it is told to be a revision. */
  readonly sycophancy: number
  /** A factor that it follows instead where it obeys; `null`: it follows what people follow. */
  readonly trades: string | null
  readonly seed: number
}

/** What people agree on where a world says nothing else: answers that bring in little that was not given. */
export const PEOPLE: Weights = { 'novel-words': -0.7 }
/** What each single annotator follows: three of them agree on about what `PEOPLE` says. */
export const ANNOTATOR: Weights = { 'novel-words': -0.5 }

const PLAIN: World = {
  ...{ follows: {}, people: PEOPLE, obeys: 0, any: 0, noise: 0, position: 0, own: 0, sycophancy: 0 },
  ...{ trades: null, seed: 1 },
}

/** Worlds with a name of their own, by what is particular in them. */
export const NAMED_WORLDS: Readonly<Record<string, string>> = {
  'world-obedient': 'length=.6,obeys=.8,position=.05',
  'world-deaf': 'length=.6,obeys=0,position=.05',
  'world-any-instruction': 'length=.6,any=.7,position=.05',
  'world-self-preferring': 'own=.8,novel-words=.2,position=.05',
  'world-trades': 'length=.6,obeys=.9,trades=novel-words,position=.05',
  'world-outside': 'position=.02,seed=7',
}

const SHARES = ['obeys', 'any', 'noise', 'position', 'own', 'sycophancy'] as const

/**
 * The world that a model's name stands for; `null`: it stands for none.
 *
 * @throws where the name begins like a world's, and cannot be read
 * @example readWorld('world:length=.6,obeys=.8')?.follows // { length: 0.6 }
 */
export function readWorld(model: string): World | null {
  const text = NAMED_WORLDS[model] ?? /^world:(.*)$/.exec(model)?.[1]
  if (text === undefined) return null
  const parts = text.split(',').filter((part) => part.trim() !== '')
  return parts.reduce((world, part) => withPart(world, part.trim()), PLAIN)
}

function withPart(world: World, part: string): World {
  const [name = '', value = ''] = part.split('=')
  if (name === 'trades') return { ...world, trades: knownFactor(value, part) }
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) throw new Error(`A world is made of NAME=NUMBER, not "${part}".`)
  if (name === 'seed') return { ...world, seed: number }
  if (Math.abs(number) > 1) throw new Error(`A share lies from 0 to 1, and a weight from −1 to 1: "${part}".`)
  const share = SHARES.find((each) => each === name)
  if (share) return { ...world, [share]: number }
  const taste = /^people\.(.+)$/.exec(name)?.[1]
  if (taste === undefined) return { ...world, follows: { ...world.follows, [knownFactor(name, part)]: number } }
  // Whoever says what people follow says all of it.
  const before = world.people === PEOPLE ? {} : world.people
  return { ...world, people: { ...before, [knownFactor(taste, part)]: number } }
}

function knownFactor(id: string, part: string): string {
  if (factorById(id)) return id
  throw new Error(`"${part}": there is no factor "${id}". Known besides factors: ${SHARES.join(', ')}, trades, seed.`)
}

/** Why a model's name cannot be read as a world; `null`: it can, or is another model's. */
export function problemOfWorld(model: string): string | null {
  try {
    readWorld(model)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
