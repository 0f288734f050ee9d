import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellText } from './cell-text'

it.each([
  [0.1 + 0.2, '0.3'],
  [1e-7, '0.0000001'],
  [-1.5e-9, '-0.0000000015'],
  [1.5e22, '15000000000000000000000'],
  [9007199254740991, '9007199254740991'],
  [-3, '-3'],
  [true, 'true'],
  [false, 'false'],
  [null, ''],
  [' text ', ' text '],
  [new Date(Date.UTC(2024, 4, 1)), '2024-05-01'],
  [new Date(Date.UTC(2024, 4, 1, 12, 30)), '2024-05-01T12:30:00'],
  [new Date(Date.UTC(1899, 11, 31, 6, 15)), '06:15:00'],
  [new Date(Number.NaN), ''],
])('%s is written %j', (value, text) => {
  expect(cellText(value)).toBe(text)
})

it('a number comes back as it was, to the fifteenth digit, without an exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }), (value) => {
      const text = cellText(value)
      expect(text).toMatch(/^-?\d+(\.\d+)?$/)
      expect(Number(text)).toBe(Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(15)))
    }),
  )
})
