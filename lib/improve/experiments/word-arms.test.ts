import { expect, test } from 'vitest'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { Template } from '@/lib/protocol/template'
import { guidanceLength } from '@/lib/words/guidance-words'
import type { FrozenGap } from './frozen'
import type { ExperimentPlan } from './plan'
import { reworded, wordJudges, wordWriters } from './word-arms'

function template(key: string): Template {
  const found = builtInTemplates.find((each) => each.key === key)
  if (!found) throw new Error(key)
  return found
}
const plan = (kind: 'judge' | 'writer', arms: readonly string[]): ExperimentPlan => ({
  ...{ version: 1, kind, annotator: null, served: { endpoint: 'judge', model: 'own' }, outside: null, prompts: null },
  arms: arms.map((key) => ({ key, served: null, raters: null, instructions: key === 'J4' ? 'Only mine.' : null })),
  ...{
    verdict: template('verdict'),
    outcome: 'movement',
    guided: 1,
    rounds: 2,
    levels: [],
    facts: false,
    budget: null,
  },
  ...{ split: { seed: 1, development: 40, validation: 20, test: 40 }, best: { of: 2, by: 'verdicts' } },
  ...{ concurrency: 8, temperature: 0, seed: null, maxTokens: 500, mode: 'live', stops: true, method: 1 },
})
const gap = (factor: string, label: string, gap: number): FrozenGap => ({
  ...{ factor, label, people: 0, model: gap, gap, weight: -gap, pairs: 40 },
})
const grown = {
  gaps: [gap('length', 'Length', 0.4), gap('list-items', 'List items', -0.1)],
  ...{ targeted: ['length'], random: ['list-items'], left: [{ arm: 'J3', reason: 'none' }] },
  rounds: [
    { guidance: 'Prefer short.', agreement: 0.6 },
    { guidance: 'Prefer long.', agreement: 0.7 },
  ],
}

test('each judge is told its own, the control as much about other factors, and arms that fell away nothing', () => {
  const worded = wordJudges(plan('judge', ['J0', 'J1', 'J2', 'J3', 'J4', 'J5']), grown, [])
  const told = new Map(
    worded.map(({ arm, guidance, templates }) => [arm, { guidance, template: templates[0]?.template }]),
  )
  expect([...told.keys()]).toEqual(['J0', 'J1', 'J2', 'J4', 'J5'])
  expect(told.get('J0')?.template).toEqual(template('verdict'))
  expect(told.get('J1')?.guidance).toMatch(/longer/)
  expect(told.get('J2')?.guidance).not.toMatch(/long|length/)
  const [one, other] = [told.get('J1')?.guidance ?? '', told.get('J2')?.guidance ?? '']
  // One sentence each, of whole phrases: as near in length as there is one.
  expect(Math.abs(guidanceLength(other) / guidanceLength(one) - 1)).toBeLessThan(0.25)
  expect(told.get('J4')?.template?.instructions).toBe('Only mine.')
  expect(told.get('J5')?.guidance).toBe('Prefer long.')
  expect(told.get('J1')?.template?.instructions).toBe(`${template('verdict').instructions}\n\n${one}`)
})

test('writers revise with or without feedback, and guidance stands in their instruction', () => {
  const templates = {
    ...{ draft: template('answer'), revise: template('revise') },
    ...{ feedback: template('revise-with-feedback'), levels: template('write-for-score') },
  }
  const worded = wordWriters({ ...plan('writer', ['A0', 'A1', 'A2', 'A5']), levels: ['A5'] }, grown, templates)
  const steps = worded.map(({ arm, templates: own }) => [
    arm,
    ...own.map((each) => `${each.step} ${each.template.key}`),
  ])
  expect(steps).toEqual([
    ['A0', 'draft answer', 'levels write-for-score'],
    ['A1', 'revise revise'],
    ['A2', 'revise revise-with-feedback'],
    ['A5', 'draft answer', 'levels write-for-score'],
  ])
  const [, guided] = worded[3]?.templates ?? []
  expect(guided?.template.instructions).toContain(worded[3]?.guidance)
})

test('an edit takes the place of what was added before', () => {
  const [, j1] = wordJudges(plan('judge', ['J0', 'J1']), grown, [])
  if (!j1) throw new Error('no J1')
  const plain = [{ step: 'verdict', template: template('verdict') }]
  const edited = reworded(j1, plain, 'Prefer what is true.')
  expect(edited).toMatchObject({ guidance: 'Prefer what is true.', edited: true })
  expect(edited.templates[0]?.template.instructions).toBe(`${template('verdict').instructions}\n\nPrefer what is true.`)
})
