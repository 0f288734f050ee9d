import { pick } from '@/lib/statistics/columns'
import type { ProfileInput, RaterInput } from './profile'

/**
 * The part of a dataset that some of its pairs and some of its people make.
 *
 * `keeps` says of each pair of the file whether it stays; a pair derived for a writer stays where a pair of its prompt does.
 * `people` are the ids of the annotators who stay; empty, or naming nobody who is there: all of them. Models stay. Prompts
 * are numbered anew without gaps, because they are the units of resampling. O(pairs × raters).
 *
 * @example narrowInput(input, (pair) => pair < 10, []).a.length // 10
 */
export function narrowInput(
  input: ProfileInput,
  keeps: ((pair: number) => boolean) | null,
  people: readonly string[],
): ProfileInput {
  const chosen = input.raters.filter(({ kind, id }) => kind === 'human' && people.includes(id))
  const raters = input.raters.filter((rater) => rater.kind === 'model' || chosen.length === 0 || chosen.includes(rater))
  return keeps === null ? { ...input, raters } : withPairs({ ...input, raters }, keptPairs(input, keeps))
}

function keptPairs({ a, prompt, derived = 0 }: ProfileInput, keeps: (pair: number) => boolean): Int32Array {
  const base = a.length - derived
  const own = Array.from({ length: base }, (_, pair) => pair).filter(keeps)
  const prompts = new Set(own.map((pair) => prompt[pair]))
  const added = Array.from({ length: derived }, (_, at) => base + at).filter((pair) => prompts.has(prompt[pair]))
  return Int32Array.from([...own, ...added])
}

function withPairs(input: ProfileInput, pairs: Int32Array): ProfileInput {
  const base = input.a.length - (input.derived ?? 0)
  const numbers = new Map<number, number>()
  const renumbered = pick(input.prompt, pairs).map((prompt) => {
    const number = numbers.get(prompt) ?? numbers.size
    numbers.set(prompt, number)
    return number
  })
  const rater = ({ choices, orders, ...rest }: RaterInput): RaterInput => ({
    ...rest,
    choices: pick(choices, pairs),
    orders: orders && { shown: pick(orders.shown, pairs), swapped: pick(orders.swapped, pairs) },
  })
  return {
    ...input,
    a: pick(input.a, pairs),
    b: pick(input.b, pairs),
    prompt: renumbered,
    prompts: numbers.size,
    raters: input.raters.map(rater),
    derived: pairs.filter((pair) => pair >= base).length,
  }
}
