import { expect, it } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import type { FindingPart } from '@/lib/words/finding-words'
import { factorFinding } from './factor-finding'

const textOf = (parts: readonly FindingPart[] = []) => parts.map(({ text }) => text).join('')
const input = makeInput({ seed: 7, pairs: 400, perPrompt: 2 })

it('says what people do and how the model differs, with interval, n and q', () => {
  const profile = buildProfile(input, SETTINGS)
  const { lead, models } = factorFinding(profile, 'length')
  expect(textOf(lead)).toMatch(
    /^People follow length: \.\d\d \[\.\d\d, \.\d\d\] on \d+ pairs, q <\.001\. A difference of the model is not shown\.$/,
  )
  expect(models.map(({ rater }) => rater)).toEqual(['Judge'])
  expect(textOf(models[0]?.parts)).toMatch(
    /^Judge: a difference is not shown: \.\d\d against \.\d\d, a gap of [+−]\.\d\d \[.+\] on \d+ pairs both decided, q \.\d{3}\.$/,
  )
  expect(textOf(factorFinding(profile, 'y').lead)).toContain('People are not shown to follow or avoid y: ')
})

it('names a model that goes the other way', () => {
  const judge = input.raters.at(-1)
  if (!judge) throw new Error('a judge')
  const other = { ...judge, choices: judge.choices.map((choice) => (choice === 2 ? 2 : -choice)) }
  const profile = buildProfile({ ...input, raters: [...input.raters.slice(0, -1), other] }, SETTINGS)
  const { lead, models } = factorFinding(profile, 'length')
  expect(textOf(lead)).toMatch(/ The model differs from them\.$/)
  expect(textOf(models[0]?.parts)).toMatch(
    /^Judge avoids length, which people follow: −.+ against \.\d\d, a gap of −.+, q (<\.001|\.0\d\d)\.$/,
  )
})

it('has words for data without people, without models, and without a decision', () => {
  const [ann, , judge] = input.raters
  if (!ann || !judge) throw new Error('raters')
  const alone = factorFinding(buildProfile({ ...input, raters: [judge] }, SETTINGS), 'length')
  expect(textOf(alone.lead)).toBe('There are no human labels to compare with.')
  expect(textOf(alone.models[0]?.parts)).toMatch(/^Judge follows length: /)
  expect(factorFinding(buildProfile({ ...input, raters: [ann] }, SETTINGS), 'length').models).toEqual([])
  const silent = { ...ann, choices: new Int8Array(ann.choices.length) }
  expect(textOf(factorFinding(buildProfile({ ...input, raters: [silent] }, SETTINGS), 'length').lead)).toBe(
    'People decided no pair for which length has a value.',
  )
})
