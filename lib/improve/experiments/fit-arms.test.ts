import { expect, test } from 'vitest'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { Template } from '@/lib/protocol/template'
import { fitArms } from './fit-arms'
import type { Development } from './frozen'

const verdict = builtInTemplates.find(({ kind }) => kind === 'verdict') as Template
const plan = (...keys: string[]) => ({
  arms: keys.map((key) => ({ key, served: null, raters: null, instructions: null })),
})
const worded = (arm: string, length: number) => ({
  ...{ arm, guidance: '', edited: false },
  templates: [{ step: 'verdict', template: { ...verdict, instructions: 'x'.repeat(length) } }],
})
const development = (left: Development['left'] = []): Development => ({
  ...{ prompts: 9, pairs: 9, gaps: [], targeted: [], random: [], rounds: [], left },
  baseline: { agreement: null, readable: null },
})

test('an arm that is too long falls away with its reason, and its control with it', () => {
  const wording = [worded('J0', 100), worded('J1', 8001), worded('J2', 100)]
  const fitted = fitArms(plan('J0', 'J1', 'J2'), { development: development(), wording })
  expect(fitted.wording.map(({ arm }) => arm)).toEqual(['J0'])
  expect(fitted.development.left).toEqual([
    { arm: 'J1', reason: expect.stringMatching(/has more than 8.000 characters/) },
    { arm: 'J2', reason: 'No arm is left that it is the control of.' },
  ])
})

test('a control stays for another arm; without it no arm that needs it does', () => {
  const all = ['J0', 'J1', 'J2', 'J3', 'JE']
  const names = (lengths: readonly number[], left: Development['left'] = []) =>
    fitArms(plan(...all), {
      development: development(left),
      wording: all.map((arm, at) => worded(arm, lengths[at] ?? 0)),
    }).wording.map(({ arm }) => arm)
  expect(names([9, 8001, 9, 9, 9])).toEqual(['J0', 'J2', 'J3', 'JE'])
  expect(names([9, 9, 8001, 9, 9])).toEqual(['J0', 'JE'])
  expect(names([9, 9, 9, 9, 9], [{ arm: 'J3', reason: 'No examples.' }])).toEqual(['J0', 'J1', 'J2', 'JE'])
})
