import type { Development, Wording } from './frozen'

/** Arms whose instruction a person or a model writes: what it names is not known. */
const FREELY_WORDED: readonly string[] = ['J4', 'J5']
const GUIDED: readonly string[] = ['J1', 'A5']
const AT_RANDOM: readonly string[] = ['J2', 'A6']

/**
 * The factors that an arm's instruction names; `null` where that is not known: in words of a person or a model. None of arms
 * without guidance.
 *
 * @example namedBy({ arm: 'J3', edited: false }, { targeted: ['length'], random: [] }) // []
 */
export function namedBy(
  { arm, edited }: Pick<Wording, 'arm' | 'edited'>,
  { targeted, random }: Pick<Development, 'targeted' | 'random'>,
): readonly string[] | null {
  if (FREELY_WORDED.includes(arm) || edited) return null
  if (GUIDED.includes(arm)) return targeted
  return AT_RANDOM.includes(arm) ? random : []
}
