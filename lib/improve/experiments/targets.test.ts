import { expect, it } from 'vitest'
import { namedBy } from './targets'

it('knows what the guidance that grew names, nothing of free words, and no names without guidance', () => {
  const development = { targeted: ['length'], random: ['hedges'] }
  const of = (arm: string, edited = false) => namedBy({ arm, edited }, development)
  expect(['J1', 'A5'].map((arm) => of(arm))).toEqual([['length'], ['length']])
  expect(['J2', 'A6'].map((arm) => of(arm))).toEqual([['hedges'], ['hedges']])
  expect(['J4', 'J5'].map((arm) => of(arm))).toEqual([null, null])
  expect(of('J1', true)).toBeNull()
  for (const arm of ['J0', 'J3', 'JE', 'A0', 'A1', 'A2', 'A3', 'A4', 'A7', 'AE']) expect(of(arm)).toEqual([])
})
