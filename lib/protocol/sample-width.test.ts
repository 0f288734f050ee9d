import { expect, it } from 'vitest'
import { expectedHalfWidth, pairsForHalfWidth } from './sample-width'

it('says how wide an interval gets, and how many pairs a width takes', () => {
  expect(expectedHalfWidth(400)).toBeCloseTo(0.098, 12)
  expect(expectedHalfWidth(0)).toBeNull()
  expect(expectedHalfWidth(1)).toBe(1)
  expect(pairsForHalfWidth(0.05)).toBe(1537)
  expect(expectedHalfWidth(pairsForHalfWidth(0.02))).toBeLessThanOrEqual(0.02)
})
