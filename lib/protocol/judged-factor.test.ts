import { expect, it } from 'vitest'
import { builtInTemplates } from './built-in-templates'
import { factFactors, judgedKey, measureFacts, questionFactor } from './judged-factor'

it('takes shares of facts where there are any', () => {
  const none = { supported: null, onFocus: null, covered: null }
  const two = { words: 50, facts: 2, ...none, supported: { yes: 1, of: 2 } }
  expect(measureFacts(two)).toEqual([2, 4, 0.5, 1, null, null, null])
  const nothing = { yes: 0, of: 0 }
  const silent = { words: 8, facts: 0, supported: nothing, onFocus: nothing, covered: { yes: 1, of: 4 } }
  expect(measureFacts(silent)).toEqual([0, 0, null, 0, null, 0, 0.25])
  expect(measureFacts({ words: null, facts: 3, ...none })).toEqual([3, null, null, null, null, null, null])
  expect(measureFacts({ words: 9, facts: null, ...none })).toEqual(factFactors.map(() => null))
})

it('makes a factor of a question, with ties of its own where likelihoods are weighed', () => {
  const fluency = builtInTemplates.find(({ key }) => key === 'fluency')
  if (!fluency) throw new Error('fluency')
  expect(questionFactor(fluency, false)).toMatchObject({ name: 'fluency', epsilon: 0, range: [1, 5] })
  expect(questionFactor(fluency, true).epsilon).toBeGreaterThan(0)
  expect(judgedKey('fluency', 'judge', 'gpt')).toBe('judged:fluency@judge/gpt')
})
