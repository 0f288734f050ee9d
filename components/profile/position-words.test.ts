import { expect, it } from 'vitest'
import type { RaterSummary, SideEffect } from '@/lib/profile/profile'
import { positionWarnings } from './position-words'

const judge: RaterSummary = {
  ...{ id: 'j', name: 'always-A', kind: 'model', setting: null, decided: 200, ties: 0, missing: 0 },
  ...{ orders: null, of: null },
}
const side: SideEffect = {
  first: { value: 1, low: 0.98, high: 1, n: 200 },
  excess: { value: 0.48, low: 0.4, high: 0.56, n: 200 },
  ...{ p: 0.001, q: 0.002, basis: 'student' },
}
const said = (rater: Partial<RaterSummary>, reference: string | null = 'people') =>
  positionWarnings({ raters: [{ ...judge, ...rater }], reference })

it('warns of a judge that takes the first response oftener than people do, and says what cannot be told', () => {
  expect(said({ side })).toEqual([
    'always-A chose the first response on 100% [98%, 100%] of its 200 pairs, 48 points [40, 56] more often than people on the same pairs (q .002). It was asked in one order only, so that a liking for a position cannot be told from a preference.',
  ])
  expect(said({ side }, null)[0]).toMatch(/of its 200 pairs, where half would be even \(q \.002\)/)
  const less = { ...side, excess: { value: -0.3, low: -0.4, high: -0.2, n: 200 } }
  expect(said({ side: less })[0]).toMatch(/, 30 points \[20, 40\] less often than people/)
  const little = { ...side, excess: { value: -0.0013, low: -0.0019, high: -0.0007, n: 5_000_000 } }
  expect(said({ side: little })[0]).toMatch(/, 0\.13 points \[0\.07, 0\.19\] less often than people/)
})

it('warns of a judge of both orders that favours one place', () => {
  const firstShown = { value: 0.3, low: 0.2, high: 0.4, n: 180, p: 0.01, q: 0.03, basis: 'student' } as const
  const orders = { both: 90, flipped: 30, flipRate: { value: 0.3, low: null, high: null }, firstShown }
  expect(said({ orders })).toEqual([
    'always-A favours the response shown second: 30% [20%, 40%] of its 180 verdicts for one side name the first (q .030).',
  ])
  expect(said({ orders: { ...orders, firstShown: { ...firstShown, q: 0.2 } } })).toEqual([])
})

it('says nothing of what is not shown, rests on too little, or was never tested', () => {
  expect(said({ side: { ...side, q: 0.07 } })).toEqual([])
  expect(said({ side: { ...side, basis: 'few' } })).toEqual([])
  const { p: _p, q: _q, basis: _basis, ...untested } = side
  expect(said({ side: untested })).toEqual([])
})
