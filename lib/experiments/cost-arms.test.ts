import { expect, it } from 'vitest'
import { makingOf } from './cost-arms'

it('prices an arm with the drafts that it starts from, whoever paid for them', () => {
  const arms = ['A0', 'A1', 'A2', 'A3', 'A5']
  const made = new Map<string, number | null>([
    ...([
      ['A0', 3],
      ['draft A0', 3],
      ['A1', 2],
      ['A2', 6],
      ['draft A0#2', 3],
      ['A3', 4],
      ['A5', 3],
    ] as const),
  ])
  const price = (arm: string, among = arms) => makingOf(arm, among, made)
  expect(['A0', 'A1', 'A2', 'A5'].map((arm) => price(arm))).toEqual([3, 5, 9, 3])
  // The second draft is counted for A2, where it takes part.
  expect(price('A3')).toBe(10)
  expect(price('A3', ['A0', 'A3'])).toBe(7)
  expect(
    makingOf(
      'A1',
      arms,
      new Map([
        ['A1', 2],
        ['draft A0', null],
      ]),
    ),
  ).toBeNull()
})
