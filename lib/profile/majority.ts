import { type Choice, MAJORITY, MISSING } from '@/lib/words/rater'
import type { ProfileInput, RaterInput } from './profile'

/**
 * What most of the annotators chose on each pair, as a rater of its own.
 *
 * The choice with the most votes; when no choice has more votes than every other, a tie (◇ METHOD §2). MISSING only where
 * nobody gave a readable label. O(pairs × raters).
 *
 * @example majority([rater([1]), rater([1]), rater([-1])]).choices // [1]
 */
export function majority(people: readonly RaterInput[]): RaterInput {
  const length = people[0]?.choices.length ?? 0
  const choices = new Int8Array(length).fill(MISSING)
  const columns = people.map((person) => person.choices)
  for (let pair = 0; pair < length; pair++) {
    let [a, b, tie] = [0, 0, 0]
    for (let at = 0; at < columns.length; at++) {
      const vote = columns[at]?.[pair]
      if (vote === 1) a++
      else if (vote === -1) b++
      else if (vote === 0) tie++
    }
    choices[pair] = mostVoted(a, b, tie) ?? MISSING
  }
  return { id: MAJORITY, name: 'People (majority)', kind: 'human', setting: null, choices, orders: null }
}

/** People as the profile compares models with them: the majority of several, the only one, or nobody. */
export function referenceOf({ raters }: Pick<ProfileInput, 'raters'>): RaterInput | null {
  const people = raters.filter(({ kind }) => kind === 'human')
  return people.length > 1 ? majority(people) : (people[0] ?? null)
}

/**
 * What so many votes for either response and for a tie come to; `null` without any.
 *
 * @example mostVoted(2, 1, 0) // 1
 */
export function mostVoted(a: number, b: number, tie: number): Choice | null {
  if (a + b + tie === 0) return null
  return a > b && a > tie ? 1 : b > a && b > tie ? -1 : 0
}
