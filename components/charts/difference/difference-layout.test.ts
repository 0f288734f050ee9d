import { expect, it } from 'vitest'
import { barsOf, differenceHeight, differenceRow } from './difference-layout'

it('turns counts into shares and leaves empty bins out', () => {
  expect(barsOf([-2, -1, 0, 1], [1, 0, 3])).toEqual([
    { from: -2, to: -1, share: 0.25 },
    { from: 0, to: 1, share: 0.75 },
  ])
  expect(barsOf([], [])).toEqual([])
})

it('stacks rows without overlap', () => {
  expect(differenceRow(1).top).toBeGreaterThan(differenceRow(0).base)
  expect(differenceHeight(2)).toBeGreaterThan(differenceRow(1).base)
})
