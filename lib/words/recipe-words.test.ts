import { expect, test } from 'vitest'
import { factorEffect, recipeInWords } from './recipe-words'
import { staleInWords } from './stale-words'

const length = { label: 'Length', transform: 'log1p', scale: 0.7, weight: -0.4 } as const
const formality = { label: 'Formality', transform: 'none', scale: 12.5, weight: 0.21 } as const

test('the strongest factors are named with what they add', () => {
  expect(factorEffect(length).effect).toBeCloseTo(-0.396, 3)
  expect(recipeInWords({ verdict: { weight: 0.9, scale: 0.95 }, factors: [formality, length] })).toBe(
    'Counts the judge’s own verdict .95; takes .40 off for twice as much “Length”; adds .21 for 12.5 more “Formality”.',
  )
})

test('many are counted, and those that round to nothing are left out', () => {
  const many = Array.from({ length: 6 }, (_, at) => ({
    ...formality,
    label: `F${at}`,
    weight: at === 5 ? 0.001 : 0.1 + at,
  }))
  const words = recipeInWords({ verdict: { weight: 2, scale: 1 }, factors: many })
  expect(words).toMatch(/; and weighs 2 smaller factors\.$/)
  expect(words).not.toContain('F5')
})

test('why a correction is stale', () => {
  expect(staleInWords([])).toBe('')
  expect(staleInWords(['labels'])).toBe('Stale: people’s labels have changed since it was made.')
  expect(staleInWords(['labels', 'verdicts', 'factors'])).toBe(
    'Stale: people’s labels have changed, the judge’s verdicts have changed and its factors are measured by another version of their rules, or are gone since it was made.',
  )
})
