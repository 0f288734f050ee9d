import { expect, test } from 'vitest'
import { sampleInWords } from './sample-words'

test('says what a profile of a sample is of, and nothing of a whole one', () => {
  expect(sampleInWords({ pairs: 200, sampleOf: { pairs: 900 } })).toBe('a random sample of 200 of 900 pairs')
  expect(sampleInWords({ pairs: 200 })).toBeNull()
})
