import { moveExperiment } from '@/lib/db/experiments/experiment'
import { putTexts } from '@/lib/db/experiments/experiment-text'
import type { CountedRun } from '@/lib/db/runs/run'
import { AppError } from '@/lib/errors'
import type { ExperimentPlan } from '@/lib/improve/experiments/plan'
import { countsFacts, type ProgrammeStage, type Round } from '@/lib/improve/experiments/programme'
import { CASES } from '@/lib/improve/experiments/slots'
import { guided } from '@/lib/improve/experiments/word-arms'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import { casesText } from '@/lib/protocol/development-cases'
import { drawOrder } from '@/lib/protocol/draw-order'
import type { Budget } from '@/lib/protocol/run-plan'
import type { Template } from '@/lib/protocol/template'
import { createExperimentRun, type ExperimentRunKind } from '@/lib/runs/experiments/create-experiment-run'
import { byRound, guidanceAfter, readDevelopment } from './develop-judge'
import { writerTemplates } from './develop-writer'
import { caseDisagreements } from './disagreements'
import { type Given, verdictsOf } from './judge-part'
import { pairsOf, promptsOf } from './material'
import { storeSources } from './sources'
import { storeChosen } from './store-texts'

const NAMES: Readonly<Record<ExperimentRunKind, string>> = {
  discrimination: 'Judging pairs',
  writing: 'Writing',
  contests: 'Judging texts',
  rewriting: 'Rewriting guidance',
  generation: 'Writing for scores',
}

/** What runs of an experiment took so far, in the unit of its budget. */
const spentBy = (runs: readonly CountedRun[], { unit }: Pick<Budget, 'unit'>): number =>
  runs.reduce((sum, run) => sum + (unit === 'usd' ? run.cost : Number(run.inputTokens + run.outputTokens)), 0)

/** What is left of a budget for a run that is not among `others`; `null`: nothing limits it. At 0 nothing is left. */
export function budgetLeft(budget: Budget | null, others: readonly CountedRun[]) {
  return budget && { unit: budget.unit, amount: Math.max(0, budget.amount - spentBy(others, budget)) }
}

export const USED_UP = 'The budget of the experiment is used up: raise it to go on.'

/** Makes the next run of an experiment; one that is there already is left as it is. `all`: its runs of all parts. */
export async function makeRound(round: Round, given: Given, all: readonly CountedRun[]): Promise<void> {
  const { row, material, parts, part } = given
  const { plan } = row
  const budget = budgetLeft(plan.budget, all)
  if (budget?.amount === 0) {
    await moveExperiment(row.id, [row.status], row.status, { note: USED_UP }, { unlessNoted: true })
    return
  }
  if (plan.kind === 'writer') await storeChosen(row.id, material, parts, part)
  if (round.kind === 'rewriting') await storeCases(round, given)
  const stages = await Promise.all(
    round.stages.map(async ({ step, ...stage }) => ({
      template: await templateOf({ step, ...stage }, round, given),
      stage,
    })),
  )
  await createExperimentRun({
    ...{ datasetId: row.datasetId, experimentId: row.id, part, round: round.round, kind: kindOf(round) },
    ...{
      name: `${countsFacts(round) ? 'Counting facts' : NAMES[kindOf(round)]} (${part})`,
      served: round.by,
      stages,
      groups: await groupsOf(round, given),
    },
    settings: {
      temperature: temperatureOf(plan, round),
      ...{ seed: plan.seed, maxTokens: plan.maxTokens, concurrency: plan.concurrency, mode: plan.mode, budget },
    },
    trial: row.status === 'trying',
  })
}

function kindOf({ kind }: Round): ExperimentRunKind {
  if (kind === 'factors') throw new Error('no round judges factors')
  return kind
}

const roundNumber = ({ round }: Round): number => Number(round.split('-')[1] ?? 0)

async function groupsOf(round: Round, { material, parts, part, row }: Given): Promise<Int32Array> {
  if (round.kind === 'rewriting') return Int32Array.of(roundNumber(round))
  const groups = () => (round.kind === 'discrimination' ? pairsOf(material, parts, part) : promptsOf(parts, part))
  const asked = countsFacts(round) ? await storeSources(row.id, material, parts) : groups()
  return drawOrder(asked, row.plan.split.seed)
}

/** Verdicts on texts and facts are asked as plainly as those on pairs, however freely a writer writes. */
const temperatureOf = ({ kind, temperature }: ExperimentPlan, round: Round): number | null =>
  kind === 'writer' && (round.kind === 'contests' || countsFacts(round)) && temperature !== null ? 0 : temperature

async function templateOf(stage: ProgrammeStage, round: Round, { row, part, runs }: Given): Promise<Template> {
  const { plan, wording } = row
  const { arm, step } = stage
  const lost = () => new AppError('conflict', `The wording of arm ${arm} is lost: make the experiment anew.`)
  const ownKey = step === 'rewrite' ? 'rewrite-guidance' : step
  if (step === 'rewrite' || step === 'facts-extract' || step === 'facts-verify')
    return builtInTemplates.find(({ key }) => key === ownKey) ?? never(lost())
  if (step === 'verdict' && (plan.kind === 'writer' || part === 'development')) {
    if (!plan.verdict) throw lost()
    return arm === 'J5' ? guided(plan.verdict, await guidanceAfter(runs, roundNumber(round))) : plan.verdict
  }
  if (part === 'development') return writerTemplates().draft
  const found = wording?.find((each) => each.arm === arm)?.templates.find((each) => each.step === step)
  return found?.template ?? never(lost())
}

function never(error: Error): never {
  throw error
}

/** The disagreements that a round of rewriting reads: those of the guidance before it. */
async function storeCases(round: Round, given: Given): Promise<void> {
  const { row, material, runs } = given
  const at = roundNumber(round)
  const { pairs, people, baseline, gaps } = await readDevelopment(given)
  const before = at === 1 ? baseline : await verdictsOf(byRound(runs, `judge-${at - 1}`), 0, pairs)
  const cases = await caseDisagreements(gaps, material, pairs, before, people, row.plan.split.seed + at)
  if (cases.length === 0) return
  const text = casesText((await guidanceAfter(runs, at - 1)) || null, cases)
  await putTexts(row.id, CASES, [{ promptIndex: at, text, values: null }])
}
