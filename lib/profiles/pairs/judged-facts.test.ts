import { expect, it } from 'vitest'
import type { FactStep } from '@/lib/db/runs/run-answer'
import { judgedFacts } from './judged-facts'

const step = (
  runId: string,
  model: string,
  kind: FactStep['kind'],
  value: FactStep['value'],
  response = 7,
): FactStep => ({
  runId,
  model,
  kind,
  value,
  response,
})

it('puts verdicts to facts, of the latest run of each model', () => {
  const steps = [
    step('new', 'gpt', 'extract', { facts: ['Herons fly.', 'Herons sing.'] }),
    step('new', 'gpt', 'verify', { flags: [true, false] }),
    step('old', 'gpt', 'extract', { facts: ['An earlier one.'] }),
    step('other', 'llama', 'extract', { facts: ['One.'] }),
    step('other', 'llama', 'verify', { flags: [true, true] }),
    step('new', 'gpt', 'extract', { facts: ['Of another response.'] }, 8),
  ]
  expect(judgedFacts(steps, 7)).toEqual([
    {
      model: 'gpt',
      facts: [
        { fact: 'Herons fly.', supported: true, onFocus: null },
        { fact: 'Herons sing.', supported: false, onFocus: null },
      ],
    },
    { model: 'llama', facts: [{ fact: 'One.', supported: null, onFocus: null }] },
  ])
  expect(judgedFacts(steps, 9)).toEqual([])
})

it('takes nothing for facts that is none', () => {
  expect(judgedFacts([step('r', 'gpt', 'extract', { number: 1 })], 7)).toEqual([])
})
