import { expect, it } from 'vitest'
import { MISSING } from '@/lib/words/rater'
import { labelPatterns, PATTERN } from './label-patterns'

const { unanimous, split, opposed, tie, missing } = PATTERN
const patternOf = (...choices: readonly number[]) =>
  labelPatterns(choices.map((choice) => ({ choices: Int8Array.of(choice) })))[0]

it('says how the labels on a pair stand to each other', () => {
  expect(patternOf(1, 1, 1)).toBe(unanimous)
  expect(patternOf(1, 1, -1)).toBe(split + opposed)
  expect(patternOf(1, -1)).toBe(split + opposed + tie)
  expect(patternOf(1, 1, 0)).toBe(split)
  expect(patternOf(0, 0)).toBe(unanimous + tie)
  expect(patternOf(1, 0)).toBe(split + tie)
})

it('never takes a missing label for a tie, nor one label for an agreement', () => {
  expect(patternOf(1, MISSING)).toBe(missing)
  expect(patternOf(1, 1, MISSING)).toBe(unanimous + missing)
  expect(patternOf(MISSING, MISSING)).toBe(missing)
  expect(labelPatterns([])).toHaveLength(0)
})
