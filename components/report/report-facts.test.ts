import { expect, test } from 'vitest'
import { partInWords } from './report-facts'

const ALL = { pairs: 80 }

test('the slice and the people are said, and nothing where it is the whole dataset', () => {
  const slice = { name: 'domain', value: 'law' }
  expect(partInWords({ people: 2, slice }, ALL)).toBe(
    'Only pairs whose domain is “law”; people are 2 chosen annotators.',
  )
  expect(partInWords({ people: 1, slice: null }, ALL)).toBe('People are 1 chosen annotator.')
  expect(partInWords({ people: null, slice }, ALL)).toBe('Only pairs whose domain is “law”.')
  expect(partInWords(null, ALL)).toBeNull()
  expect(partInWords(null, { pairs: 200, sampleOf: { pairs: 900, prompts: 400 } })).toBe(
    'Measured on a random sample of 200 of 900 pairs, before all of them were.',
  )
})
