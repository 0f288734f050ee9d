import { expect, test } from 'vitest'
import { draftOf, priceIn, priceInWords } from './price-draft'

test('a price is typed as it is shown, and read back the same', () => {
  const price = { input: 0.15, output: 0.6, batch: 0.5 }
  expect(draftOf(price)).toEqual({ input: '0.15', output: '0.6', batch: '50' })
  expect(priceIn(draftOf(price))).toEqual(price)
})

test('an unknown price leaves its fields empty, which is no price', () => {
  expect(draftOf(null)).toEqual({ input: '', output: '', batch: '50' })
  expect(priceIn(draftOf(null))).toBeNull()
})

test.each([
  { input: '-1', output: '1', batch: '50' },
  { input: 'two', output: '1', batch: '50' },
  { input: '1', output: 'Infinity', batch: '50' },
  { input: '1', output: '1', batch: '101' },
  { input: '1', output: '1', batch: ' ' },
])('%o is no price', (draft) => {
  expect(priceIn(draft)).toBeNull()
})

test('a price is said in words, and an unknown one is not nothing', () => {
  expect(priceInWords(null)).toBe('price unknown')
  expect(priceInWords({ input: 0, output: 0, batch: 0.5 })).toBe('costs nothing')
  expect(priceInWords({ input: 2.5, output: 10, batch: 0.5 })).toBe('$2.50 in, $10 out per million tokens; a batch 50%')
  expect(priceInWords({ input: 0.075, output: 0.3, batch: 1 })).toBe(
    '$0.075 in, $0.30 out per million tokens; a batch 100%',
  )
})
