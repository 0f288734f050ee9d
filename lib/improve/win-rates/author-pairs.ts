import { MISSING } from '@/lib/words/rater'
import type { ContestedPairs } from './contested-pairs'
import { PART } from './drawn-labels'

/** Pairs one by one: prompts, what people chose and what the judge did, +1, 0 or −1. */
export type ChosenPairs = { readonly prompt: number[]; readonly observed: number[]; readonly predicted: number[] }

/** The pairs of one author seen from its side: +1 it won, 0 a tie or no readable verdict, −1 it lost. */
export type AuthorPairs = {
  readonly author: string
  count: number
  /** With a label that counts, without any, and with a readable verdict. */
  readonly labelled: ChosenPairs
  readonly rest: ChosenPairs
  readonly judged: ChosenPairs
}

export type Choices = {
  readonly prompt: Int32Array
  readonly people: Int8Array
  /** `null` without a judge. */
  readonly judge: Int8Array | null
  /** One of PART for each pair. */
  readonly part: Uint8Array
}

const noPairs = (): ChosenPairs => ({ prompt: [], observed: [], predicted: [] })

function add(to: ChosenPairs, prompt: number, observed: number, predicted: number): void {
  to.prompt.push(prompt)
  to.observed.push(observed)
  to.predicted.push(predicted)
}

/** Every author's pairs, each pair once from either side; authors who meet nobody are left out. O(pairs). */
export function pairsByAuthor(
  { pairs, first, second, names }: ContestedPairs,
  { prompt, people, judge, part }: Choices,
): readonly AuthorPairs[] {
  const own = names.map(
    (author): AuthorPairs => ({ author, count: 0, labelled: noPairs(), rest: noPairs(), judged: noPairs() }),
  )
  for (const [at, pair] of pairs.entries()) {
    const [of, label, verdict] = [prompt[pair] ?? 0, people[pair] ?? MISSING, judge?.[pair] ?? MISSING]
    const predicted = verdict === MISSING ? 0 : verdict
    for (const [side, author] of [
      [1, first[at]],
      [-1, second[at]],
    ] as const) {
      const mine = own[author ?? -1]
      if (!mine) continue
      mine.count++
      if (part[pair] === PART.labelled) add(mine.labelled, of, side * label, side * predicted)
      else if (part[pair] === PART.rest) add(mine.rest, of, 0, side * predicted)
      if (verdict !== MISSING) add(mine.judged, of, 0, side * verdict)
    }
  }
  return own.filter(({ count }) => count > 0)
}

/** The labelled pairs that judge and people both decided; observed: +1 they chose alike, −1 they did not. */
export function agreedPairs({ pairs }: ContestedPairs, { prompt, people, judge, part }: Choices): ChosenPairs {
  const both = noPairs()
  for (const pair of pairs) {
    const [label, verdict] = [people[pair] ?? MISSING, judge?.[pair] ?? MISSING]
    if (part[pair] !== PART.labelled || Math.abs(label) !== 1 || Math.abs(verdict) !== 1) continue
    add(both, prompt[pair] ?? 0, label * verdict, verdict)
  }
  return both
}
