import { expect, it } from 'vitest'
import { CONTESTS } from '@/scripts/bench/simulation/contest'
import { benchPowered } from './powered'

it('intervals of win rates from few labels hold the truth, and good verdicts are worth labels', () => {
  const contests = CONTESTS.filter(({ name }) => name === '1 to 8 pairs')
  const figures = benchPowered(150, contests, [20], [0.5, 0.9])
  expect(figures).toHaveLength(6)
  expect(figures.filter(({ ok }) => !ok)).toEqual([])
  const worth = figures.filter(({ name }) => name.endsWith('worth')).map(({ value }) => value)
  expect(worth[0]).toBeLessThan(1.1)
  expect(worth[1]).toBeGreaterThan(1.7)
})
