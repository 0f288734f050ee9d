import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { shownCorrected } from '@/lib/profile/shown-models'
import { CorrectedNote } from './corrected-note'

const RATERS = [
  { id: 'r1', name: 'gpt', kind: 'model', setting: 'discrimination' },
  { id: 'r-1', name: 'gpt (corrected)', kind: 'model', setting: 'discrimination', corrected: true },
].map((rater) => ({ ...rater, decided: 1, ties: 0, missing: 0, orders: null, of: null }))
const profile = { raters: RATERS } as Parameters<typeof shownCorrected>[0]

test('a corrected judge that is shown is named with what its gaps are worth; one that is not is not', () => {
  const shown = shownCorrected(profile, { models: [], setting: null })
  expect(shown).toEqual(['gpt (corrected)'])
  expect(renderToStaticMarkup(<CorrectedNote names={shown} />)).toContain(
    'gpt (corrected): corrected towards people, so small gaps are how it was made and',
  )
  const hidden = shownCorrected(profile, { models: ['r1'], setting: null })
  expect(renderToStaticMarkup(<CorrectedNote names={hidden} />)).toBe('')
})
