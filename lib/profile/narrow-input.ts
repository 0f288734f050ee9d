import { pick, pickCodes } from '@/lib/statistics/columns'
import type { FactorInput, RaterInput, SignedFactor, StudyInput } from './profile'

/**
 * The part of a dataset that some of its pairs and some of its people make.
 *
 * `keeps` says of each pair of the file whether it stays; a pair derived for a writer stays where a pair of its prompt does.
 * `people` are the ids of the annotators who stay; empty, or naming nobody who is there: all of them. Models stay. Prompts
 * are numbered anew without gaps, because they are the units of resampling. Where nothing is left out it is the input itself.
 * O(pairs × raters).
 *
 * @example narrowInput(input, (pair) => pair < 10, []).a.length // 10
 */
export function narrowInput(
  input: StudyInput,
  keeps: ((pair: number) => boolean) | null,
  people: readonly string[],
): StudyInput {
  const chosen = input.raters.filter(({ kind, id }) => kind === 'human' && people.includes(id))
  if (keeps === null && chosen.length === 0) return input
  const raters = input.raters.filter((rater) => rater.kind === 'model' || chosen.length === 0 || chosen.includes(rater))
  return keeps === null ? { ...input, raters } : withPairs({ ...input, raters }, keptPairs(input, keeps))
}

/** Loops, and room for every pair: a list of numbers would grow for each of a million. */
function keptPairs({ a, prompt, prompts, derived = 0 }: StudyInput, keeps: (pair: number) => boolean): Int32Array {
  const base = a.length - derived
  const pairs = new Int32Array(a.length)
  const isKept = new Uint8Array(prompts)
  let count = 0
  for (let pair = 0; pair < base; pair++) {
    if (!keeps(pair)) continue
    pairs[count++] = pair
    isKept[prompt[pair] ?? 0] = 1
  }
  for (let pair = base; pair < a.length; pair++) if (isKept[prompt[pair] ?? 0] === 1) pairs[count++] = pair
  return pairs.subarray(0, count)
}

/** Prompts by new numbers, in the order in which they are met. */
function renumber(prompt: Int32Array, prompts: number): { readonly renumbered: Int32Array; readonly count: number } {
  const numbers = new Int32Array(prompts).fill(-1)
  let count = 0
  const renumbered = prompt.map((own) => {
    const known = numbers[own] ?? 0
    if (known >= 0) return known
    numbers[own] = count
    return count++
  })
  return { renumbered, count }
}

function withPairs(input: StudyInput, pairs: Int32Array): StudyInput {
  const base = input.a.length - (input.derived ?? 0)
  const { renumbered, count } = renumber(pick(input.prompt, pairs), input.prompts)
  const rater = ({ choices, orders, ...rest }: RaterInput): RaterInput => ({
    ...rest,
    choices: pick(choices, pairs),
    orders: orders && { shown: pick(orders.shown, pairs), swapped: pick(orders.swapped, pairs) },
  })
  const factor = <Factor extends FactorInput | SignedFactor>(own: Factor): Factor =>
    own.signs ? { ...own, signs: pickCodes(own.signs, pairs) } : own
  const part = {
    a: pick(input.a, pairs),
    b: pick(input.b, pairs),
    prompt: renumbered,
    prompts: count,
    raters: input.raters.map(rater),
    derived: pairs.reduce((sum, pair) => sum + Number(pair >= base), 0),
  }
  return { ...input, ...part, factors: input.factors.map(factor) } as StudyInput
}
