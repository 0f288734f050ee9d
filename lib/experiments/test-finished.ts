import { randomUUID } from 'node:crypto'
import { insertExperiment, moveExperiment } from '@/lib/db/experiments/experiment'
import type { ExperimentPlan } from '@/lib/improve/experiments/plan'
import type { ArmResult, ExperimentResult, Measured } from '@/lib/improve/experiments/result'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { Template } from '@/lib/protocol/template'

export const VERDICT = builtInTemplates.find(({ kind }) => kind === 'verdict') as Template

const arm = (key: string) => ({ key, served: null, raters: null, instructions: null })

export const JUDGE_PLAN: ExperimentPlan = {
  ...{ version: 1, kind: 'judge', annotator: null, served: { endpoint: 'lab', model: 'gpt' }, outside: null },
  ...{ arms: ['J0', 'J1', 'J2', 'J4'].map(arm), verdict: VERDICT, outcome: 'movement', prompts: null },
  ...{ split: { seed: 1, development: 4, validation: 2, test: 4 }, guided: 3, rounds: 2 },
  ...{
    best: { of: 3, by: 'verdicts' },
    levels: [],
    facts: false,
    budget: null,
    concurrency: 8,
    temperature: 0,
    seed: null,
  },
  ...{ maxTokens: 500, mode: 'live', stops: false, method: 1 },
}

const told = (value: number, half = 0.06): Measured => ({
  ...{ value, low: value - half, high: value + half, p: 0.001, error: half / 2, pairs: 310, prompts: 160 },
  basis: 'student',
})

function armResult(key: string, verdict: ArmResult['verdict'], value: number): ArmResult {
  const control = key === 'J2' ? null : 'J2'
  return {
    ...{ arm: key, names: null, control, planned: key === 'J1', verdict, overBaseline: told(value) },
    ...{ overControl: control === null ? null : told(value - 0.04), q: null, smallest: 0.075, promptsNeeded: null },
    movement: {
      ...{ change: told(value), overControl: control === null ? null : told(value - 0.04), whole: told(0.46) },
      ...{ share: null, targeted: told(0.15), untargeted: told(0.04), tauB: { before: 0.31, after: 0.44 } },
    },
    factors: [
      {
        ...{ factor: 'length', label: 'Length', targeted: true, weight: -0.6, before: 0.52, after: 0.31, people: 0.2 },
        ...{ change: told(-0.21), gapChange: told(-0.21), q: 0.01 },
      },
    ],
    agreement: { before: told(0.71), after: told(0.78), change: told(0.07, 0.04), overControl: null },
    kappa: { before: told(0.42), after: told(0.55), change: told(0.13) },
    flips: { before: told(0.12), after: told(0.09), change: told(-0.03) },
    ...{ wins: [], reward: null, selfBias: null, length: null, unchanged: 0.8, unsupported: null },
    ...{ calls: 640, tokens: 412_000, dollars: 0.62, dollarsPerPoint: 0.033 },
    ...{ read: { improved: [1], worsened: [] }, missing: 3 },
  }
}

const JUDGE_RESULT: ExperimentResult = {
  ...{ version: 1, outcome: 'movement', look: 2, level: 0.025, prompts: 160, pairs: 310, generation: [] },
  arms: [armResult('J1', 'improved', 0.19), armResult('J2', 'none', 0.04), armResult('J4', 'none', 0.03)],
}

type Given = {
  readonly datasetId: number
  readonly prompts: number
  readonly plan?: ExperimentPlan
  readonly result?: ExperimentResult | null
}

/** An experiment as it is when its test part was read: of ten prompts four, two and four are of the three parts. */
export async function finishedExperiment({ datasetId, prompts, plan = JUDGE_PLAN, result }: Given): Promise<string> {
  const id = randomUUID()
  const parts = Uint8Array.from({ length: prompts }, (_, at) => (at % 10 < 4 ? 1 : at % 10 < 6 ? 2 : 3))
  const question = 'Does it help gpt to be told what people prefer?'
  await insertExperiment({ id, datasetId, datasetVersion: 1, question, plan, parts, status: 'testing' })
  const wording = plan.arms.map(({ key }) => ({
    ...{ arm: key, guidance: key === 'J0' ? '' : `Guidance of ${key}.`, edited: false },
    templates: [
      {
        step: 'verdict',
        template: {
          ...VERDICT,
          instructions: key === 'J0' ? VERDICT.instructions : `${VERDICT.instructions}\n${key}.`,
        },
      },
    ],
  }))
  const ended = { look: 2, openedAt: new Date('2026-11-29T12:20:00Z'), finishedAt: new Date('2026-11-29T12:30:00Z') }
  await moveExperiment(id, ['testing'], result === null ? 'testing' : 'done', {
    ...(plan.kind === 'judge' ? { wording } : {}),
    ...(result === null ? {} : { ...ended, result: result ?? JUDGE_RESULT }),
  })
  return id
}
