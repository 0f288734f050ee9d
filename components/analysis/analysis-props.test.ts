import { expect, test } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import { firstRater, shownRaters } from './analysis-props'

test('an analysis begins with people, also where a file names a judge first, and else with the first rater', () => {
  const { raters, ...made } = makeInput({ seed: 3, pairs: 40, perPrompt: 2 })
  const [ann, , judge] = raters
  const of = (chosen: typeof raters) => {
    const profile = buildProfile({ ...made, raters: chosen }, SETTINGS)
    return firstRater(profile, shownRaters(profile))?.name
  }
  expect(of([judge, ann].flatMap((rater) => rater ?? []))).toBe('Ann')
  expect(of([judge].flatMap((rater) => rater ?? []))).toBe('Judge')
})
