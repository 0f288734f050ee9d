import { expect, it } from 'vitest'
import { builtInTemplates } from './built-in-templates'
import { comesAfter, countCalls, needsSource } from './plan-calls'

const named = (...keys: readonly string[]) => builtInTemplates.filter(({ key }) => keys.includes(key))
const SHAPE = { responses: 12, sourced: 8, sources: 2 }

it('counts the calls of a group by what each question is asked about', () => {
  const facts = named('facts-extract', 'facts-verify', 'facts-focus', 'facts-key', 'facts-cover')
  const plan = { kind: 'factors' as const, templates: [...named('fluency'), ...facts], repeated: 2 }
  expect(countCalls(plan, SHAPE, 1)).toEqual([24, 12, 8, 12, 2, 8])
  expect(countCalls(plan, SHAPE, 2)).toEqual([12, 12, 8, 12, 2, 8])
  expect(countCalls({ kind: 'discrimination', templates: named('verdict'), repeated: 0 }, SHAPE, 0)).toEqual([2])
  expect(countCalls({ kind: 'generation', templates: named('write-for-score'), repeated: 0 }, SHAPE, 0)).toEqual([5])
})

it('knows which steps build on which', () => {
  expect(builtInTemplates.filter(needsSource).map(({ key }) => key)).toEqual([
    'facts-verify',
    'facts-key',
    'facts-cover',
  ])
  expect(named('facts-verify', 'facts-cover', 'fluency').map(comesAfter)).toEqual([null, 'extract', 'key-facts'])
})
