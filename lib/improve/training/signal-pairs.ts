import { CHOSEN } from '@/lib/improve/experiments/slots'
import { type Choice, MISSING } from '@/lib/words/rater'
import type { Signal } from './recipe'

/** Two texts of an experiment to one prompt, with what one judge said of them in each order: +1 the first. */
export type SignalContest = {
  readonly arm: string
  readonly prompt: number
  readonly first: string
  readonly second: string
  readonly shown: Choice | null
  readonly swapped: Choice | null
}

/** Two texts to one prompt, and which of them is the better one by the signal: +1, −1, 0 or MISSING. */
export type SignalPair = {
  readonly prompt: number
  readonly first: string
  readonly second: string
  readonly choice: number
}

/** Whose answers are the writer's own: not those of another writer, nor the dataset's. */
const isOwn = (slot: string): boolean => slot !== CHOSEN && !slot.startsWith('AE')
/** Controls by irrelevant or random advice teach nothing; the baseline is what the others are compared with. */
const TAUGHT = ['A1', 'A2', 'A3', 'A5', 'A7']

/** Arms of an experiment whose texts can be taught from. */
export const taughtArms = (arms: readonly string[]): readonly string[] => TAUGHT.filter((arm) => arms.includes(arm))

const alike = ({ shown, swapped }: Pick<SignalContest, 'shown' | 'swapped'>): number =>
  shown === null || swapped === null ? MISSING : shown === swapped ? shown : 0

/**
 * A model's verdicts over its own answers: a choice where both orders gave it, a tie where they differ. Two texts that were
 * judged twice count once. Where drafts were judged to take the best of, the best is not judged against the first again.
 */
export function verdictPairs(contests: readonly SignalContest[], arm: string | null): readonly SignalPair[] {
  const found = new Map<string, SignalPair>()
  const drafted = contests.some(({ first, second }) => first.startsWith('A7#') || second.startsWith('A7#'))
  for (const contest of contests) {
    const { prompt, first, second } = contest
    if (!isOwn(first) || !isOwn(second) || (arm !== null && contest.arm !== arm)) continue
    if (drafted && (first === 'A7' || second === 'A7')) continue
    const key = keyOf(contest)
    if (!found.has(key)) found.set(key, { prompt, first, second, choice: alike(contest) })
  }
  return [...found.values()]
}

/** The prompts of each slot's texts, in their order. */
export function promptsBySlot(
  texts: Iterable<{ readonly slot: string; readonly promptIndex: number }>,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const { slot, promptIndex } of texts) {
    const prompts = found.get(slot)
    if (prompts) prompts.push(promptIndex)
    else found.set(slot, [promptIndex])
  }
  return found
}

/** Revisions against first answers: the revision is the better one, as far as no filter says otherwise. */
export const revisionPairs = (
  arms: readonly string[],
  arm: string | null,
  promptsOf: (slot: string) => readonly number[],
): readonly SignalPair[] =>
  taughtArms(arms)
    .filter((each) => arm === null || each === arm)
    .flatMap((first) => promptsOf(first).map((prompt) => ({ prompt, first, second: 'A0', choice: 1 })))

const keyOf = ({ prompt, first, second }: Pick<SignalPair, 'prompt' | 'first' | 'second'>): string =>
  `${prompt} ${[first, second].sort().join(' ')}`

/** Of each pair 1 where the outside judge says the same of these two texts, in both orders. */
export function outsideMask(pairs: readonly SignalPair[], contests: readonly SignalContest[]): Uint8Array {
  const said = new Map(
    contests.map((contest) => [`${contest.prompt} ${contest.first} ${contest.second}`, alike(contest)]),
  )
  return Uint8Array.from(pairs, ({ prompt, first, second, choice }) => {
    const [here, there] = [said.get(`${prompt} ${first} ${second}`), said.get(`${prompt} ${second} ${first}`)]
    const verdict = here ?? (there === 1 || there === -1 ? -there : MISSING)
    return Number(verdict === choice && (choice === 1 || choice === -1))
  })
}

/** The signal in words, as the builder and the command line's help name it. */
export const SIGNAL_NAMES: Readonly<Record<Signal, string>> = {
  verdicts: 'its own verdicts over its own answers',
  revisions: 'its revisions against its first answers',
}
