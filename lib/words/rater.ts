/** A preference on a pair: +1 the first response (a), −1 the second (b), 0 a tie. Missing is `null`, never 0. */
export type Choice = 1 | 0 | -1

/** The choice that a number stands for, by its sign alone. */
export const choiceBySign = (number: number): Choice => (number > 0 ? 1 : number < 0 ? -1 : 0)

/** Stands in columns of choices for what a rater did not decide or nobody could read, and for an absent manifestation. */
export const MISSING = 2

export const RATER_KINDS = ['human', 'model'] as const
export type RaterKind = (typeof RATER_KINDS)[number]

/** How a model came to its preferences: it judged the pairs, or it wrote the responses. Humans have none. */
export const RATER_SETTINGS = ['discrimination', 'generation'] as const
export type RaterSetting = (typeof RATER_SETTINGS)[number]

/** The id of the rater that several annotators' majority is. */
export const MAJORITY = 'majority'

type Named = { readonly id: string; readonly name: string; readonly setting: string | null }

/**
 * What each rater is called beside the others: a model that both judged and wrote is told apart by its setting.
 *
 * @example shownNames([{ id: 'r1', name: 'gpt', setting: 'discrimination' }]).get('r1') // 'gpt'
 */
export function shownNames(raters: readonly Named[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>()
  for (const { name } of raters) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map(
    raters.map(({ id, name, setting }) => [
      id,
      setting !== null && (times.get(name) ?? 0) > 1 ? `${name}, ${setting}` : name,
    ]),
  )
}
