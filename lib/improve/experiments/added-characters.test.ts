import { expect, test } from 'vitest'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { Template } from '@/lib/protocol/template'
import { addedCharacters } from './added-characters'

const verdict = builtInTemplates.find(({ kind }) => kind === 'verdict') as Template
const plan = { guided: 2, verdict, arms: [{ key: 'J4', served: null, raters: null, instructions: 'Say which.' }] }
const of = (arm: string, step = 'verdict') => ({ arm, step })

test('guidance and examples are expected first, and counted once they are worded', () => {
  const before = { plan, wording: null }
  expect(addedCharacters(before, of('J0'), 5000)).toBe(0)
  expect(addedCharacters(before, of('J1'), 5000)).toBeGreaterThan(100)
  expect(addedCharacters(before, of('J3'), 5000)).toBe(5000)
  expect(addedCharacters(before, of('J4'), 5000)).toBe('Say which.'.length - verdict.instructions.length)
  const example = { prompt: 'abc', source: null, first: 'de', second: 'f', better: 'A' as const }
  const template = { ...verdict, instructions: `${verdict.instructions}12345`, examples: [example, example] }
  const wording = [{ arm: 'J3', guidance: '', edited: false, templates: [{ step: 'verdict', template }] }]
  expect(addedCharacters({ plan, wording }, of('J3'), 5000)).toBe(5 + 2 * 6)
})

test('what judges texts of arms, or revises them, is told no guidance', () => {
  for (const step of ['verdict', 'revise', 'facts-extract'])
    expect(addedCharacters({ plan, wording: null }, of('A5', step), 0)).toBe(0)
  expect(addedCharacters({ plan, wording: null }, of('A5', 'draft'), 0)).toBeGreaterThan(100)
  const wording = [{ arm: 'A5', guidance: 'Be short.', edited: false, templates: [] }]
  expect(addedCharacters({ plan, wording }, of('A5', 'levels'), 0)).toBe(9)
  expect(addedCharacters({ plan, wording }, of('A5', 'facts-verify'), 0)).toBe(0)
})
