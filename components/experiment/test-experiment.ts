import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import type { Development, Validation, Wording } from '@/lib/improve/experiments/frozen'
import type { ExperimentPlan } from '@/lib/improve/experiments/plan'
import type { ArmResult, ExperimentResult, FactorChange, Measured } from '@/lib/improve/experiments/result'
import type { Template } from '@/lib/protocol/template'

const arm = (key: string) => ({ key, served: null, raters: null, instructions: null })

const PLAN: ExperimentPlan = {
  ...{ version: 1, kind: 'judge', annotator: null, served: { endpoint: 'lab', model: 'gpt' }, outside: null },
  ...{
    arms: ['J0', 'J1', 'J2', 'J4'].map(arm),
    verdict: null,
    outcome: 'movement',
    prompts: null,
    guided: 3,
    rounds: 2,
  },
  ...{
    split: { seed: 1, development: 160, validation: 80, test: 160 },
    best: { of: 3, by: 'verdicts' },
    levels: [],
    facts: false,
  },
  ...{ budget: { unit: 'usd', amount: 5 }, concurrency: 16, temperature: 0, seed: 1, maxTokens: 1000, mode: 'live' },
  ...{ stops: true, method: 1 },
}

export const told = (value: number, half = 0.06): Measured => ({
  ...{ value, low: value - half, high: value + half, p: Math.abs(value) > half ? 0.001 : 0.3, error: half / 2 },
  ...{ pairs: 310, prompts: 160, basis: 'student' },
})

export const change = (
  factor: string,
  targeted: boolean,
  before: number,
  after: number,
  people: number,
): FactorChange => ({
  ...{ factor, label: factor, targeted, weight: 0.3, before, after, people, change: told(after - before) },
  gapChange: told(Math.abs(after - people) - Math.abs(before - people), 0.04),
  q: Math.abs(after - before) > 0.06 ? 0.01 : 0.6,
})

export const ARM: ArmResult = {
  ...{ arm: 'J1', names: null, control: 'J2', planned: true, verdict: 'improved' },
  ...{ overBaseline: told(0.19, 0.08), overControl: told(0.15, 0.07), q: null, smallest: 0.08, promptsNeeded: null },
  movement: {
    ...{ change: told(0.19, 0.08), overControl: told(0.15, 0.07), whole: told(0.46, 0.06) },
    ...{ share: { value: 0.41, low: 0.22, high: 0.63 }, targeted: told(0.15), untargeted: told(0.04) },
    tauB: { before: 0.31, after: 0.44 },
  },
  factors: [
    change('Length', true, 0.52, 0.31, 0.2),
    change('Lists', true, 0.3, 0.2, 0.12),
    change('Novel words', false, 0.02, -0.14, 0.04),
    change('Hedges', false, -0.1, -0.09, -0.12),
  ],
  agreement: { before: told(0.71), after: told(0.78), change: told(0.07, 0.04), overControl: told(0.05, 0.04) },
  kappa: { before: told(0.42), after: told(0.55), change: told(0.13, 0.08) },
  flips: { before: told(0.12, 0.04), after: told(0.09, 0.04), change: told(-0.03, 0.05) },
  ...{ wins: [], reward: null, selfBias: null, length: null, unchanged: 0.8, unsupported: null },
  ...{ calls: 640, tokens: 412_000, dollars: 0.62, dollarsPerPoint: 0.033 },
  ...{ read: { improved: [12, 40], worsened: [7] }, missing: 3 },
}

const few = (key: string, verdict: ArmResult['verdict'], value: number, over: number | null): ArmResult => ({
  ...ARM,
  ...{ arm: key, control: over === null ? null : 'J2', planned: false, verdict, q: 0.2, overBaseline: told(value) },
  ...{ overControl: over === null ? null : told(over), promptsNeeded: 900 },
  movement: { ...ARM.movement, change: told(value), overControl: over === null ? null : told(over), share: null },
})

export const RESULT: ExperimentResult = {
  ...{ version: 1, outcome: 'movement', look: 2, level: 0.025, prompts: 160, pairs: 310, generation: [] },
  arms: [few('J0', 'none', 0, null), ARM, few('J2', 'none', 0.04, null), few('J4', 'none', 0.03, -0.01)],
}

const DEVELOPMENT: Development = {
  ...{ prompts: 160, pairs: 320, targeted: ['Length', 'Lists'], random: ['Hedges', 'Novel words'] },
  gaps: [
    { factor: 'Length', label: 'Length', people: 0.2, model: 0.52, gap: 0.32, weight: -0.6, pairs: 300 },
    { factor: 'Lists', label: 'Lists', people: 0.12, model: 0.3, gap: 0.18, weight: -0.4, pairs: 210 },
  ],
  ...{ baseline: { agreement: 0.71, readable: 0.99 }, rounds: [], left: [] },
}

export const TEMPLATE: Template = {
  ...{ key: 'verdict', version: 1, kind: 'verdict', label: 'Which is better', question: 'Which response is better?' },
  ...{
    instructions: 'Say which is better.',
    scale: null,
    scope: 'prompt',
    reply: 'json',
    reasoned: true,
    weighed: false,
  },
  ...{ direction: 'neither', tasks: [], reference: '' },
}

const wording = (key: string, guidance: string): Wording => ({
  ...{ arm: key, guidance, edited: false, templates: [{ step: 'verdict', template: TEMPLATE }] },
})

const WORDING: readonly Wording[] = [
  wording('J0', ''),
  wording('J1', 'People here do not prefer the longer response.'),
  wording('J2', 'People here prefer the response with more hedges.'),
]

const VALIDATION: Validation = {
  ...{ prompts: 80, pairs: 150, winner: 'J1', changing: 0.1, smallest: 0.08 },
  arms: [
    { arm: 'J1', value: 0.17, overControl: 0.12 },
    { arm: 'J2', value: 0.05, overControl: null },
    { arm: 'J4', value: 0.02, overControl: -0.03 },
  ],
}

export const EXPERIMENT: ExperimentView = {
  ...{ id: '00000000-0000-4000-8000-000000000000', dataset: { id: 4, name: 'Sample' }, status: 'done', plan: PLAN },
  ...{ question: 'Does telling gpt what people prefer help?', people: 'majority of 3 people', note: null },
  sizes: {
    development: { prompts: 160, pairs: 320 },
    validation: { prompts: 80, pairs: 150 },
    test: { prompts: 160, pairs: 310 },
  },
  foresight: { agreement: 0.07, movement: 0.08, wins: 0.11 },
  estimate: { calls: 3200, tokens: 2_100_000, dollars: 3.1, seconds: 420 },
  used: { planned: 3200, settled: 3200, requests: 3204, tokens: 2_050_000, dollars: 3.02 },
  ...{ runs: [], development: DEVELOPMENT, wording: WORDING, wordingFrozenAt: '2026-11-29T12:10:00.000Z' },
  ...{ validation: VALIDATION, look: 2, openedAt: '2026-11-29T12:20:00.000Z', result: RESULT },
  ...{ createdAt: '2026-11-29T12:00:00.000Z', finishedAt: '2026-11-29T12:30:00.000Z' },
}
