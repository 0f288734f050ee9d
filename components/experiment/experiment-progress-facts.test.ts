import { expect, test } from 'vitest'
import type { ExperimentRun, ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { canGoOn, canRetry, currentRun, isPaused } from './experiment-progress-facts'
import { EXPERIMENT } from './test-experiment'

const runs = (...states: readonly (readonly [ExperimentRun['status'], ExperimentRun['part'], number])[]) =>
  states.map(([status, part, failed], at) => ({
    ...{ id: `${at}`, part, round: 'judge', status },
    view: { ledger: { failed } } as ExperimentRun['view'],
  }))
const paused = (status: ExperimentView['status'], note: string | null, run: ExperimentRun['status'] = 'done') =>
  isPaused({ status, note, runs: runs([run, 'development', 0]) })

test('an experiment waits for a person when its run does, and when it does itself between two runs', () => {
  expect(paused('developing', null, 'running')).toBe(false)
  expect(paused('developing', null, 'paused')).toBe(true)
  expect(paused('validating', 'The budget of the experiment is used up: raise it to go on.')).toBe(true)
  expect(paused('testing', 'Paused.')).toBe(true)
  expect(paused('testing', null, 'stopped')).toBe(true)
  expect(paused('stopped', 'One of its runs was stopped.')).toBe(false)
  expect(paused('chosen', 'It waits.')).toBe(false)
})

test('of several runs that are asked again the first is at work', () => {
  const three = runs(['done', 'test', 0], ['running', 'test', 0], ['ready', 'test', 0])
  expect(currentRun({ runs: three })?.id).toBe('1')
})

test('what failed is asked again only in the part that was worked on last', () => {
  const { plan } = EXPERIMENT
  const of = (status: ExperimentView['status'], part: ExperimentRun['part']) =>
    canRetry({ plan, status, runs: runs(['done', part, 2]) })
  expect([of('chosen', 'validation'), of('chosen', 'development')]).toEqual([true, false])
  expect([of('done', 'test'), of('done', 'validation')]).toEqual([true, false])
  expect([of('stopped', 'test'), of('ready', 'development')]).toEqual([false, false])
})

test('without an arm that could improve something it cannot go on', () => {
  const { plan, development } = EXPERIMENT
  if (!development) throw new Error('the experiment has no development part')
  const left = plan.arms.map(({ key }) => ({ arm: key, reason: 'It fell away.' }))
  expect(canGoOn({ plan, development })).toBe(true)
  expect(canGoOn({ plan, development: { ...development, left } })).toBe(false)
})
