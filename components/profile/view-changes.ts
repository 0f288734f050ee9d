import { type ProfileChoice, WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { type ProfileViewState, WHOLE_VIEW } from './profile-view-state'

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * How many settings of a view differ from what a fresh page shows.
 *
 * @example viewChanges({ ...WHOLE_VIEW, sort: 'name' }, WHOLE_CHOICE) // 1
 */
export function viewChanges(view: ProfileViewState, choice: ProfileChoice): number {
  const { value, ...rest } = { ...view, ...choice }
  const whole: Readonly<Record<string, unknown>> = { ...WHOLE_VIEW, ...WHOLE_CHOICE }
  return Object.entries(rest).filter(([name, chosen]) => !isSame(chosen, whole[name])).length
}
