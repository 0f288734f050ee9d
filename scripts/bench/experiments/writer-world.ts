import type { Contests, WriterTrial } from '@/lib/improve/experiments/trial'
import { createSource, type Source } from '@/scripts/bench/simulation/normal'

/** An arm of a simulated writer: how far it goes towards people's responses, how much better it is, and for its own judge. */
export type WrittenArm = {
  readonly arm: string
  readonly towards: number
  readonly better: number
  readonly ownLikes?: number
}

export type WriterWorld = {
  readonly name: string
  /** How far the baseline's texts are from the chosen ones, by factor; the first is the length. */
  readonly off: readonly number[]
  /** What a judge gives for length, in its own units. */
  readonly likesLength: number
  /** The baseline first. */
  readonly arms: readonly WrittenArm[]
}

export const EIGHT_OFF = [0.8, -0.5, 0.3, 0, 0.4, 0, -0.2, 0]

const ORDER = 0.3
/** How much of a text's chance an arm shares with the baseline, as a revision does. */
const REVISED = 0.6
const TIE = 0.15

const mix = (share: number, one: number, other: number): number => Math.sqrt(share) * one + Math.sqrt(1 - share) * other
const wordsOf = (value: number): number => Math.exp(5 + 0.4 * value)

type Text = { readonly values: readonly number[]; readonly length: number }

const graded = (pull: number): number => {
  const order = (shift: number) => (Math.abs(pull + shift) < TIE ? 0 : Math.sign(pull + shift))
  return (order(ORDER) + order(-ORDER)) / 2
}

type Read = {
  readonly texts: readonly Text[]
  readonly chosen: Text
  /** By arm: won against the baseline by the own and the outside judge, against the chosen, and outside at equal length. */
  readonly contests: readonly (readonly [own: number, outside: number, chosen: number, equal: number])[]
}

function drawPrompt({ off, arms, likesLength }: WriterWorld, { normal }: Source): Read {
  const first = off.map(() => normal())
  const texts = arms.map(({ towards }, at) => {
    const values = off.map(
      (each, k) => (1 - towards) * each + (at === 0 ? (first[k] ?? 0) : mix(REVISED, first[k] ?? 0, normal())),
    )
    return { values, length: wordsOf(values[0] ?? 0) }
  })
  const ofChosen = off.map(() => normal())
  const chosen = { values: ofChosen, length: wordsOf(ofChosen[0] ?? 0) }
  const mood = normal()
  const contests = arms.map(({ better, ownLikes = 0 }, at) => {
    const words = (other: Text | undefined) => Math.log1p(texts[at]?.length ?? 0) - Math.log1p(other?.length ?? 0)
    const chance = mix(0.5, mood, normal())
    const pull = better + chance
    const longer = likesLength * words(texts[0])
    const own = graded(pull + longer + ownLikes + 0.5 * normal())
    return [
      own,
      graded(pull + longer),
      graded(better - 0.3 + likesLength * words(chosen) + normal()),
      graded(pull),
    ] as const
  })
  return { texts, chosen, contests }
}

const FREE = { calls: 0, tokens: 0, dollars: null }

/** So many prompts of the world as the experiment reads them; the same seed gives the same ones. */
export function drawWriterTrial(
  world: WriterWorld,
  prompts: number,
  seed: number,
  weights: ReadonlyMap<string, number>,
  rest: Pick<WriterTrial, 'outcome' | 'winner'>,
): WriterTrial {
  const source = createSource(seed)
  const read = Array.from({ length: prompts }, () => drawPrompt(world, source))
  const column = (of: (one: Read) => number | undefined) => Float64Array.from(read, (one) => of(one) ?? Number.NaN)
  const kept = world.off.flatMap((_, k) => (weights.has(`f${k}`) ? [k] : []))
  const contest = (arm: number, which: 0 | 1 | 2 | 3): Contests => ({
    ...{ graded: column(({ contests }) => contests[arm]?.[which]), asked: 2 * prompts, unreadable: 0 },
  })
  return {
    ...{ ...rest, look: 1, prompt: Int32Array.from({ length: prompts }, (_, at) => at) },
    chosenLength: column(({ chosen }) => chosen.length),
    factors: kept.map((k) => ({
      ...{ factor: `f${k}`, label: `f${k}`, weight: weights.get(`f${k}`) ?? 0, epsilon: 0.1 },
      chosen: column(({ chosen }) => chosen.values[k]),
    })),
    arms: world.arms.map(({ arm }, at) => ({
      ...{ arm, targeted: ['f0', 'f1'], ...FREE, reward: null, unsupported: null },
      values: kept.map((k) => column(({ texts }) => texts[at]?.values[k])),
      length: column(({ texts }) => texts[at]?.length),
      unchanged: new Uint8Array(prompts),
      contests: {
        own: { baseline: at === 0 ? null : contest(at, 0), chosen: null },
        outside: { baseline: at === 0 ? null : contest(at, 1), chosen: contest(at, 2) },
      },
    })),
  }
}

/** The arms' win rates by the outside judge if all texts were equally long. */
export function equalLengthRates(world: WriterWorld, prompts: number): Float64Array {
  const source = createSource(99)
  const won = new Float64Array(world.arms.length)
  for (let at = 0; at < prompts; at++) {
    const { contests } = drawPrompt(world, source)
    for (const [arm, [, , , equal]] of contests.entries()) won[arm] = (won[arm] ?? 0) + (1 + equal) / (2 * prompts)
  }
  return won
}
