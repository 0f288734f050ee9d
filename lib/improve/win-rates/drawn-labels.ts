import { MISSING } from '@/lib/words/rater'
import type { LabelDraw } from './label-draw'

/** Of a hundred pairs so many may be left unlabelled among those that count: who skips what is hard draws no longer at random. */
const MOST_SKIPPED = 0.1

/** What a pair is to a mean of labels and verdicts. */
export const PART = { out: 0, labelled: 1, rest: 2 } as const

export type DrawnLabels = {
  /** One of PART for each pair. */
  readonly part: Uint8Array
  /** Pairs that labels were asked for, and of those that count: with a label, and skipped. */
  readonly asked: number
  readonly labelled: number
  readonly skipped: number
  /** Labels that do not count, since more than a tenth of the pairs before them have none. */
  readonly beyond: number
  /** Prompts drawn, and those of them with a label that counts. */
  readonly drawn: number
  readonly prompts: number
}

/** Pairs by prompt, in the order of the pairs. */
function byPrompt(pairs: Int32Array, prompt: Int32Array): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>()
  for (const pair of pairs) {
    const own = prompt[pair] ?? -1
    const list = found.get(own)
    if (list) list.push(pair)
    else found.set(own, [pair])
  }
  return found
}

/** The longest beginning of the pairs that ends with a label and of which no more than a tenth has none. */
function beginning(pairs: readonly number[], isLabelled: (pair: number) => boolean) {
  let [end, skipped, without] = [0, 0, 0]
  for (const [at, pair] of pairs.entries()) {
    if (!isLabelled(pair)) without++
    else if (without <= MOST_SKIPPED * (at + 1)) [end, skipped] = [at + 1, without]
  }
  return { counted: pairs.slice(0, end), skipped }
}

/**
 * Which pairs count as labelled at random, and which as not labelled.
 *
 * Of each draw the longest beginning counts of which at most a tenth of the pairs has no label: whoever stops early has
 * labelled a random sample all the same, whoever picks has not. A prompt of which anything counts is in no other part;
 * its pairs without a label are left out. Draws from the same pairs are disjoint and add up; older ones, made before the
 * dataset grew, are not looked at. `pairs`: those that may be labelled. O(pairs).
 */
export function drawnLabels(
  pairs: Int32Array,
  prompt: Int32Array,
  people: Int8Array,
  draws: readonly LabelDraw[],
): DrawnLabels {
  const newest = draws.at(-1)
  const within = pairs.filter((pair) => pair < (newest?.pairs ?? 0))
  const own = byPrompt(within, prompt)
  const part = new Uint8Array(prompt.length)
  for (const pair of within) part[pair] = PART.rest
  const isLabelled = (pair: number) => people[pair] !== MISSING
  let [asked, labelled, skipped, beyond, drawn, prompts] = [0, 0, 0, 0, 0, 0]
  const known = new Set<number>()
  for (const draw of draws) {
    if (draw.pairs !== newest?.pairs) continue
    // Two draws made at once may share a prompt: the earlier one has it.
    const mine = draw.prompts.filter((each) => !known.has(each))
    for (const each of mine) known.add(each)
    const all = [...mine].flatMap((each) => own.get(each) ?? [])
    const found = beginning(all, isLabelled)
    const touched = new Set(found.counted.map((pair) => prompt[pair]))
    for (const pair of all) if (touched.has(prompt[pair] ?? -1)) part[pair] = PART.out
    for (const pair of found.counted) if (isLabelled(pair)) part[pair] = PART.labelled
    const counted = found.counted.length - found.skipped
    asked += all.length
    labelled += counted
    skipped += found.skipped
    beyond += all.filter(isLabelled).length - counted
    drawn += mine.length
    prompts += touched.size
  }
  return { part, asked, labelled, skipped, beyond, drawn, prompts }
}
