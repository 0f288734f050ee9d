import { expect, test } from 'vitest'
import { partInWords } from './report-facts'

test('the slice and the people are said, and nothing where it is the whole dataset', () => {
  const slice = { name: 'domain', value: 'law' }
  expect(partInWords({ people: 2, slice })).toBe('Only pairs whose domain is “law”; people are 2 chosen annotators.')
  expect(partInWords({ people: 1, slice: null })).toBe('People are 1 chosen annotator.')
  expect(partInWords({ people: null, slice })).toBe('Only pairs whose domain is “law”.')
  expect(partInWords(null)).toBeNull()
})
