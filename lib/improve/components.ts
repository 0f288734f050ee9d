import { connectedGroups } from '@/lib/statistics/connected-groups'
import { type Keys, placesBefore } from '@/lib/statistics/equal-keys'

/** Prompts that share a text, directly or over others: folds and splits never part them. */
export type Components = {
  /** The component of each prompt. */
  readonly of: Int32Array
  readonly count: number
}

/** Two prompts that share a prompt's or a response's text, at the same place of both columns. */
export type SharedTexts = { readonly one: ArrayLike<number>; readonly other: ArrayLike<number> }

/** Texts under more prompts than this are phrases that anybody may use: they connect nothing. */
const MOST_PROMPTS = 5

/**
 * Each text that 2 to 5 prompts have: one of its places, and those prompts.
 *
 * `keys` are of all texts, `prompt` has the prompt of each. O(texts).
 */
export function* sharedTexts(keys: Keys, prompt: Int32Array) {
  const before = placesBefore(keys)
  const isLast = new Uint8Array(before.length).fill(1)
  for (const place of before) if (place >= 0) isLast[place] = 0
  for (let place = 0; place < before.length; place++) {
    if (isLast[place] === 0 || before[place] === -1) continue
    const prompts: number[] = []
    for (let at = place; at >= 0 && prompts.length <= MOST_PROMPTS; at = before[at] ?? -1) {
      const one = prompt[at] ?? 0
      if (!prompts.includes(one)) prompts.push(one)
    }
    if (prompts.length > 1 && prompts.length <= MOST_PROMPTS) yield { place, prompts }
  }
}

/**
 * Connected prompts: what is learnt from one of a component would be known of the others.
 *
 * `shared` names prompts with a text in common (texts under 5 words, or under more than 5 prompts, are not named: they join
 * nothing). Components are numbered by their lowest prompt. O(prompts + shared).
 *
 * @example componentsOf(4, { one: [0], other: [2] }).of // Int32Array [0, 1, 0, 2]
 */
export function componentsOf(prompts: number, { one, other }: SharedTexts): Components {
  const { of } = connectedGroups(one, other, prompts)
  const numbers = new Map<number, number>()
  let count = 0
  const component = of.map((group) => {
    const known = group < 0 ? undefined : numbers.get(group)
    if (known !== undefined) return known
    if (group >= 0) numbers.set(group, count)
    return count++
  })
  return { of: component, count }
}

/** The share of the pairs in the largest component: above a tenth, folds and splits are not even. */
export function largestShare({ of, count }: Components, prompt: Int32Array): number {
  const pairs = new Int32Array(count)
  for (const each of prompt) {
    const at = of[each] ?? 0
    pairs[at] = (pairs[at] ?? 0) + 1
  }
  return prompt.length === 0 ? 0 : pairs.reduce((most, each) => Math.max(most, each), 0) / prompt.length
}
