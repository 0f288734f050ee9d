import { expect, it } from 'vitest'
import { pairReason } from './pair-reason'

const reason = {
  label: 'Length',
  unit: 'words',
  a: 70,
  b: 42,
  people: -1,
  model: { name: 'LLaMA2', choice: 1 },
} as const

it('says who chose what, with the values of the factor', () => {
  expect(pairReason(reason)).toBe('LLaMA2 chose A, 70 words; people B, 42.')
  expect(pairReason({ ...reason, people: 1 })).toBe('LLaMA2 and people both chose A, 70 words against 42.')
  expect(pairReason({ ...reason, people: 0 })).toBe('LLaMA2 chose A, 70 words against 42; people called a tie.')
  expect(pairReason({ ...reason, people: null })).toBe('LLaMA2 chose A, 70 words against 42; people gave no label.')
  expect(pairReason({ ...reason, model: null, unit: '' })).toBe('People chose B, 42 against 70.')
})

it('says where there is no value', () => {
  expect(pairReason({ ...reason, a: null })).toBe('Length has no value for A.')
  expect(pairReason({ ...reason, b: null })).toBe('Length has no value for B.')
  expect(pairReason({ ...reason, a: null, b: null })).toBe('Length has no value for both.')
})
