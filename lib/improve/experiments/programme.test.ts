import { expect, test } from 'vitest'
import type { ExperimentPlan } from './plan'
import { countsFacts, planCalls, roundsOf } from './programme'

const own = { endpoint: 'judge', model: 'own' }
const other = { endpoint: 'judge', model: 'other' }
const arm = (key: string) => ({
  ...{ key, raters: null, instructions: null },
  served: ['JE', 'AE', 'A3'].includes(key) ? other : null,
})
const plan = (
  kind: 'judge' | 'writer',
  arms: readonly string[],
  rest: Partial<ExperimentPlan> = {},
): ExperimentPlan => ({
  ...{ version: 1, kind, annotator: null, served: own, outside: { endpoint: 'judge', model: 'outside' } },
  ...{ arms: arms.map(arm), verdict: null, outcome: 'movement', prompts: null, guided: 3, rounds: 2, levels: [] },
  ...{
    facts: false,
    split: { seed: 1, development: 0.4, validation: 0.2, test: 0.4 },
    best: { of: 3, by: 'verdicts' },
  },
  ...{ budget: null, concurrency: 8, temperature: 0, seed: null, maxTokens: 500, mode: 'live', stops: true, method: 1 },
  ...rest,
})
const sizes = {
  development: { prompts: 40, pairs: 60 },
  validation: { prompts: 20, pairs: 30 },
  test: { prompts: 40, pairs: 50 },
}
const names = (of: ExperimentPlan, part: 'development' | 'test') => roundsOf(of, part).map(({ round }) => round)

test('a judge experiment: the baseline first, then all arms in both orders, another model by itself', () => {
  const all = plan('judge', ['J0', 'J1', 'J2', 'J5', 'JE'])
  expect(names(all, 'development')).toEqual(['judge', 'rewrite-1', 'judge-1', 'rewrite-2', 'judge-2'])
  expect(roundsOf(all, 'test').map(({ by, stages }) => [by.model, stages.map((stage) => stage.arm)])).toEqual([
    ['own', ['J0', 'J1', 'J2', 'J5']],
    ['other', ['JE']],
  ])
  const calls = planCalls(all, sizes).map((each) => each.calls)
  expect(calls).toEqual([120, 1, 120, 1, 120, 4 * 60, 60, 4 * 100, 100])
})

test('a writer experiment: drafts, verdicts on drafts, revisions, blind judging by both judges', () => {
  const all = plan('writer', ['A0', 'A1', 'A2', 'A7'])
  expect(names(all, 'development')).toEqual(['draft'])
  expect(names(all, 'test')).toEqual(['draft', 'verdict-own', 'revise', 'contest-own', 'contest-outside'])
  const [draft, verdicts, revise, contest] = roundsOf(all, 'test')
  expect(draft?.stages[0]?.writes).toEqual(['A0', 'A0#2', 'A7#2', 'A7#3'])
  expect(verdicts?.stages.map(({ shown }) => shown.join(' '))).toEqual([
    ...['A0 A0#2', 'A0 A7#2', 'A0 A7#3', 'A7#2 A7#3'],
  ])
  expect(revise?.stages.map(({ feedback }) => feedback)).toEqual([null, 'A2 feedback'])
  expect(contest?.stages.map(({ shown }) => shown.join(' '))).toEqual([
    ...['A0 chosen', 'A1 A0', 'A1 chosen', 'A2 A0', 'A2 chosen', 'A7 A0', 'A7 chosen'],
  ])
  expect(planCalls(all, sizes).reduce((sum, { calls }) => sum + calls, 0)).toBe(40 + (4 + 8 + 2 + 14 + 14) * 60)
})

test('the judge whose verdict is feedback is not the one outside, and levels are written on the test part alone', () => {
  const all = plan('writer', ['A0', 'A3', 'A4', 'A5', 'AE'], { levels: ['A5', 'AE'] })
  const by = new Map(roundsOf(all, 'test').map(({ round, by: { model } }) => [round, model]))
  expect([by.get('verdict-other'), by.get('contest-outside'), by.get('levels-other')]).toEqual([
    ...['other', 'outside', 'other'],
  ])
  expect(roundsOf(all, 'validation').some(({ kind }) => kind === 'generation')).toBe(false)
})

test('facts are counted on the test part alone, arm by arm, after blind judging and by the outside judge', () => {
  const all = plan('writer', ['A0', 'A5'], { facts: true })
  expect(names(all, 'development')).toEqual(['draft'])
  expect(roundsOf(all, 'validation').some(countsFacts)).toBe(false)
  const counting = roundsOf(all, 'test').slice(-2)
  expect(counting.map(({ round, by }) => `${round} by ${by.model}`)).toEqual([
    ...['facts-extract by outside', 'facts-verify by outside'],
  ])
  expect(counting.flatMap(({ stages }) => stages.map(({ shown, writes }) => [shown.join(', '), ...writes]))).toEqual([
    ['A0', 'A0 facts'],
    ['A5', 'A5 facts'],
    ['A0, A0 facts, source', 'A0 unsupported'],
    ['A5, A5 facts, source', 'A5 unsupported'],
  ])
  // Only prompts with a source are asked about.
  const calls = planCalls(all, { ...sizes, test: { ...sizes.test, sourced: 30 } }).slice(-2)
  expect(calls.map((each) => each.calls)).toEqual([2 * 30, 2 * 30])
  const alone = roundsOf({ ...all, outside: null }, 'test').slice(-2)
  expect(alone.map(({ by }) => by.model)).toEqual(['own', 'own'])
})

test('arms that fell away are asked nothing', () => {
  const all = plan('judge', ['J0', 'J1', 'J2', 'J3'])
  expect(roundsOf(all, 'development').map(({ round }) => round)).toEqual(['judge'])
  expect(roundsOf(all, 'test', ['J3'])[0]?.stages.map((stage) => stage.arm)).toEqual(['J0', 'J1', 'J2'])
})
