import { expect, test } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { MOST_SIDE_BY_SIDE, mostInCommon } from '@/lib/profile/crowd/most-in-common'
import { SETTINGS } from '@/lib/profile/fixtures/make-input'
import { raterOf, signsInput } from '@/lib/profile/fixtures/signs-input'
import type { Profile } from '@/lib/profile/profile'
import { createRandom } from '@/lib/statistics/random'
import { MISSING } from '@/lib/words/rater'
import { annotatorsIn, annotatorsNote, ofDashboard, pairwiseNote } from './side-by-side'

const PAIRS = 20

function crowd(people: number, models: number): Profile {
  const random = createRandom(people)
  const choices = () => Array.from({ length: PAIRS }, () => random(3) - 1)
  return buildProfile(
    signsInput(
      [choices(), choices(), choices()],
      [
        ...Array.from({ length: people }, (_, at) => raterOf(choices(), 'human', `person ${at}`)),
        ...Array.from({ length: models }, (_, at) => raterOf(choices(), 'model', `model ${at}`)),
      ],
    ),
    SETTINGS,
  )
}

test('of many raters those with the most pairs in common are taken, in their order; of few all', () => {
  const raters = [
    [1, 2, 2],
    [1, -1, 0],
    [2, 2, 1],
    [0, 1, 2],
  ].map((choices, at) => raterOf(choices, 'human', `${at}`))
  // In common with the others: 2, 2 + 1 + 1, 1, 2 + 1.
  expect(mostInCommon(raters, 2).map(({ id }) => id)).toEqual(['1', '3'])
  expect(mostInCommon(raters, 3).map(({ id }) => id)).toEqual(['0', '1', '3'])
  expect(mostInCommon(raters, 4)).toBe(raters)
  expect(MISSING).toBe(2)
})

test('what a profile holds does not grow with the annotators beyond those shown, nor by the square of the models', () => {
  const [small, large] = [crowd(100, 2), crowd(2000, 2)]
  const sizes = ({ raters, scores, gaps, agreements }: Profile) =>
    [raters, scores, gaps, agreements].map(({ length }) => length)
  expect(sizes(large)).toEqual(sizes(small))
  expect(large.agreements.length).toBe((MOST_SIDE_BY_SIDE * (MOST_SIDE_BY_SIDE - 1)) / 2 + 3)
  const [some, many] = [crowd(2, 40), crowd(2, 80)]
  expect(many.agreements.length - some.agreements.length).toBe(40)
})

test('a profile of a crowd says how many annotators it shows, and counts all of them in what is said of people', () => {
  const profile = crowd(300, 2)
  expect(annotatorsIn(profile)).toEqual({ shown: MOST_SIDE_BY_SIDE, all: 300 })
  expect(profile.people?.annotators).toBe(300)
  expect(profile.people?.krippendorff.n).toBe(PAIRS)
  expect(annotatorsNote(profile)).toBe(
    'Of 300 annotators the 20 with the most pairs in common stand beside each other; all 300 count in α and in People.',
  )
  expect(pairwiseNote(crowd(2, 40))).toBe(
    'Of 40 models the 20 with the most pairs in common stand beside each other; all 40 are compared with people.',
  )
  expect(pairwiseNote(crowd(MOST_SIDE_BY_SIDE, 2))).toBe('')
})

test('a dashboard of a crowd leaves out scores of single annotators, that of a few people none', () => {
  const profile = crowd(100, 2)
  expect(new Set(ofDashboard(profile).scores.map(({ rater }) => rater))).toEqual(
    new Set(['majority', 'model 0', 'model 1']),
  )
  expect(ofDashboard(profile).gaps).toBe(profile.gaps)
  const few = crowd(3, 2)
  expect(ofDashboard(few)).toBe(few)
})
