import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contributionsOf, type ValuedFactor } from './contributions'

const factor = (id: string, change: Partial<ValuedFactor>): ValuedFactor => ({
  ...{ factor: id, label: id, weight: 1, scale: 2, transform: 'none', a: 5, b: 3 },
  ...change,
})

test('each factor adds weight × difference / scale, of logarithms where it has a long tail', () => {
  const { contributions, chance, missing } = contributionsOf([
    factor('small', { weight: 0.2 }),
    factor('length', { transform: 'log1p', weight: 3, scale: 1, a: Math.E - 1, b: 0 }),
    factor('source', { a: Number.NaN }),
  ])
  expect(contributions.map(({ factor: id, value }) => [id, Number(value.toFixed(9))])).toEqual([
    ['length', 3],
    ['small', 0.2],
  ])
  expect(chance).toBeCloseTo(1 / (1 + Math.exp(-3.2)), 12)
  expect(missing).toEqual(['source'])
})

test('exchanging the two responses turns every sign and the chance around', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value, fc.double({ min: -2, max: 2, noNaN: true })), { maxLength: 5 }),
      (rows) => {
        const factors = rows.map(([a, b, weight], at) => factor(`f${at}`, { a, b, weight, transform: 'log1p' }))
        const [one, other] = [factors, factors.map((each) => ({ ...each, a: each.b, b: each.a }))].map(contributionsOf)
        expect(other?.chance).toBeCloseTo(1 - (one?.chance ?? 0), 9)
        const sum = (all: typeof one) => all?.contributions.reduce((total, each) => total + each.value, 0) ?? 0
        expect(sum(other)).toBeCloseTo(-sum(one), 9)
      },
    ),
  )
})
