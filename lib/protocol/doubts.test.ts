import { expect, it } from 'vitest'
import { doubtsAbout } from './doubts'

const alike = (value: number | null, n = 50) => ({ n, same: 0.5, statistic: 'kappa' as const, value, interval: null })
const fine = { asked: 100, unreadable: 5, repeated: alike(0.6), comparisons: [] }
const compared = (kind: 'people' | 'judge' | 'rule', value: number, n = 50) => ({
  ...alike(value, n),
  kind,
  with: 'other',
})

it('says why a judged factor is error-prone', () => {
  expect(doubtsAbout(fine)).toEqual([])
  expect(doubtsAbout({ ...fine, repeated: alike(0.42) })).toEqual([
    'Asked the same twice, it agrees with itself only to κ .42.',
  ])
  expect(doubtsAbout({ ...fine, unreadable: 6 })).toEqual(['6 % of its answers could not be read.'])
  expect(doubtsAbout({ ...fine, comparisons: [compared('people', -0.1)] })).toEqual([
    'It agrees with people’s “other” only to κ −.10.',
  ])
})

it('says nothing on little evidence, nor because a rule differs', () => {
  expect(doubtsAbout({ ...fine, repeated: alike(0.1, 9) })).toEqual([])
  expect(doubtsAbout({ ...fine, repeated: alike(null) })).toEqual([])
  expect(doubtsAbout({ ...fine, comparisons: [compared('judge', 0, 19), compared('rule', 0)] })).toEqual([])
  expect(doubtsAbout({ asked: 0, unreadable: 0, repeated: null, comparisons: [] })).toEqual([])
})
