import { describe, expect, it, test } from 'vitest'
import {
  countOf,
  decimalsOf,
  formatApart,
  formatBytes,
  formatCount,
  formatDuration,
  formatEstimate,
  formatGap,
  formatInterval,
  formatProbability,
  formatScore,
  formatShare,
  formatValue,
  UNDEFINED,
} from './format'

describe('scores and gaps', () => {
  test.each([
    [0.362, '.36'],
    [-0.1, '−.10'],
    [0, '.00'],
    [-0.004, '.00'],
    [1, '1.00'],
    [-1, '−1.00'],
    [0.999, '1.00'],
  ])('formatScore(%f) is %s', (value, text) => expect(formatScore(value)).toBe(text))

  test.each([
    [0.052, '+.05'],
    [-0.1, '−.10'],
    [0.004, '.00'],
    [-0.004, '.00'],
    [1.5, '+1.50'],
  ])('formatGap(%f) is %s', (value, text) => expect(formatGap(value)).toBe(text))

  it('says nothing false about what does not exist', () => {
    for (const format of [formatScore, formatGap, formatShare, formatProbability, formatValue])
      expect(format(null)).toBe(UNDEFINED)
    expect(formatInterval({ low: null, high: 0.3 })).toBe('')
  })

  it('writes intervals in the format of their number', () => {
    expect(formatInterval({ low: -0.15, high: 0.04 })).toBe('[−.15, .04]')
    expect(formatInterval({ low: -0.15, high: 0.04 }, formatGap)).toBe('[−.15, +.04]')
    expect(formatInterval({ low: 0.8, high: 0.9 }, formatShare)).toBe('[80%, 90%]')
  })
})

test.each([
  // An interval whose ends two decimals would write as one, or as 0 where it leaves 0 out, has as many as half its width takes.
  [0.005, 0.004, 0.006, '+.005 [+.004, +.006]'],
  [-0.31, -0.3101, -0.3099, '−.3100 [−.3101, −.3099]'],
  [0.31, 0.306, 0.314, '+.310 [+.306, +.314]'],
  [0.0066, 0.003, 0.0099, '+.007 [+.003, +.010]'],
  [0.001, -0.002, 0.004, '+.001 [−.002, +.004]'],
  [0, -0.002, 0.002, '.000 [−.002, +.002]'],
  // Others keep two, and so does what has no width.
  [0.052, 0.0475, 0.0565, '+.05 [+.05, +.06]'],
  [0.999, 0.992, 0.9997, '+1.00 [+.99, +1.00]'],
  [0.004, -0.001, 0.009, '.00 [.00, +.01]'],
  [0, 0, 0, '.00 [.00, .00]'],
  [0.0031, null, null, '.00'],
  // What is shown to be another than 0 is not written as 0, and its interval has the same decimals.
  [0.0031, 0.0021, 0.0041, '+.003 [+.002, +.004]'],
  [-0.0031, -0.0061, -0.0001, '−.003 [−.006, −.0001]'],
  [0.0006, 0.0003, 0.0009, '+.0006 [+.0003, +.0009]'],
  [0.00042, 0.00042, 0.00042, '+.0004 [+.0004, +.0004]'],
  [0.03, 0.003, 0.057, '+.03 [+.003, +.06]'],
  [-0.19, -0.38, -0.0004, '−.19 [−.38, −.0004]'],
])('%f in [%f, %f] is %s', (value, low, high, text) =>
  expect(
    `${formatEstimate({ value, low, high }, formatGap)} ${formatInterval({ value, low, high }, formatGap)}`.trim(),
  ).toBe(text),
)

test('as many decimals as an interval takes are counted', () => {
  expect(decimalsOf({ value: null, low: null, high: null })).toBe(2)
  expect(decimalsOf({ value: 0.0031, low: 0.0021, high: 0.0041 })).toBe(3)
  expect(decimalsOf({ value: 4e-12, low: 4e-12, high: 4e-12 })).toBe(9)
  expect(formatEstimate({ value: 0.0031, low: 0.0021, high: 0.0041 }, formatShare)).toBe('0.3%')
})

test.each([
  [0.816, '82%'],
  [0, '0%'],
  [1, '100%'],
  [0.004, '0.4%'],
  [0.996, '99.6%'],
  [0.00012, '0.01%'],
  [0.99997, '99.997%'],
  [1e-12, '0%'],
  [1 - 1e-12, '100%'],
])('formatShare(%f) is %s', (value, text) => expect(formatShare(value)).toBe(text))

test.each([
  [0, '0'],
  [999, '999'],
  [20026, '20\u202f026'],
  [1234567, '1\u202f234\u202f567'],
  [-1200, '−1\u202f200'],
])('formatCount(%d) is %s', (value, text) => expect(formatCount(value)).toBe(text))

test('countOf chooses the noun', () => {
  expect(countOf(1, 'pair')).toBe('1 pair')
  expect(countOf(0, 'pair')).toBe('0 pairs')
  expect(countOf(2, 'person', 'people')).toBe('2 people')
})

test.each([
  [0.0321, '.032'],
  [0.0004, '<.001'],
  [1, '1.000'],
])('formatProbability(%f) is %s', (value, text) => expect(formatProbability(value)).toBe(text))

test.each([
  [12, '12'],
  [0.256, '0.26'],
  [-0.001, '0.00'],
  [-34.56, '−34.6'],
  [12345.6, '12\u202f346'],
])('formatValue(%f) is %s', (value, text) => expect(formatValue(value)).toBe(text))

test.each([
  [3, 1.5, '3', '1.50', '1.50'],
  [100_000.001, 100_000, '100\u202f000.001', '100\u202f000.000', '0.001'],
  [0.1234567, 0.1234569, '0.1234567', '0.1234569', '−0.0000002'],
  [0.1 + 0.2, 0.3, '0.30', '0.30', '0.00'],
  [2, null, '2', '–', '–'],
])('formatApart(%f, %f) shows the digit that tells them apart', (one, other, a, b, difference) =>
  expect(formatApart(one, other)).toEqual({ a, b, difference }),
)

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_420_000, '1.4 MB'],
  [250_000_000, '250 MB'],
])('formatBytes(%d) is %s', (value, text) => expect(formatBytes(value)).toBe(text))

test.each([
  [0.2, 'under 1 s'],
  [45, '45 s'],
  [120, '2 min'],
  [200, '3 min 20 s'],
  [3900, '1 h 5 min'],
  [7200, '2 h'],
])('formatDuration(%d) is %s', (value, text) => expect(formatDuration(value)).toBe(text))
