import { getDataset } from '@/lib/db/dataset'
import { listJudgedPairs, listJudgedPrompts, listPromptTexts } from '@/lib/db/judged-text'
import { type EndpointWait, listEndpointLimits } from '@/lib/db/runs/endpoint-limit'
import { getFirstGroups, getRun, listRuns, type RunRow } from '@/lib/db/runs/run'
import { listAnswers, type ShownAnswer } from '@/lib/db/runs/run-answer'
import { listEndpoints } from '@/lib/judge/endpoint'
import type { AnswerValue } from '@/lib/protocol/read-answer'
import { TRIAL_GROUPS } from '@/lib/protocol/run-plan'
import type { AnswerView, RunResult, RunView } from '@/lib/protocol/run-view'
import { isOpen, type JobView, loadJobs } from '@/lib/work/load-jobs'
import { listRunResults } from './run-results'
import { waitsFor } from './share-endpoint'
import { viewOf } from './view-run'

export type RunPage = {
  readonly run: RunView
  readonly dataset: { readonly id: number; readonly name: string }
  /** Answers to the first few groups. */
  readonly tried: readonly AnswerView[]
  /** What it made. */
  readonly results: readonly RunResult[]
  /** The work that takes it into the dataset's profile, while that goes on. */
  readonly work: readonly JobView[]
  /** Calls that failed or could not be read. */
  readonly troubled: readonly AnswerView[]
}

const MOST_TRIED = 30
const MOST_TROUBLED = 20

export async function loadRun(id: string): Promise<RunPage | null> {
  const row = await getRun(id)
  const dataset = row && (await getDataset(row.datasetId))
  if (!row || !dataset) return null
  const { count, first } = await getFirstGroups(id, TRIAL_GROUPS)
  const run = viewOf(row, count, Date.now(), (await limitsOf([row]))(row))
  const texts = await textsOf(row.datasetId, row.kind, first)
  const toView = (answer: ShownAnswer): AnswerView => ({
    state: answer.state,
    note: answer.note,
    raw: answer.raw,
    value: valueIn(answer.value),
    question: run.templates[answer.stage]?.label ?? '',
    about: texts.get(answer.target) ?? `${TARGETS[row.kind]} ${answer.target + 1}`,
    variant: variantOf(row.kind, answer.variant),
  })
  const tried = await listAnswers(id, { targets: [...texts.keys()] }, MOST_TRIED)
  const troubled = await listAnswers(id, { states: ['failed', 'unreadable'] }, MOST_TROUBLED)
  return {
    run,
    dataset: { id: dataset.id, name: dataset.name },
    results: await listRunResults(row),
    work: run.finishedAt === null ? [] : (await loadJobs(dataset.id)).filter(isOpen),
    tried: tried.map(toView),
    troubled: troubled.map(toView),
  }
}

const TARGETS = {
  factors: 'Response',
  discrimination: 'Pair',
  generation: 'Prompt',
  writing: 'Prompt',
  contests: 'Prompt',
  rewriting: 'Round',
} as const

function variantOf(kind: RunView['kind'], variant: number): string | null {
  if (kind === 'discrimination') return variant === 0 ? 'shown a, b' : 'shown b, a'
  if (kind === 'contests') return variant === 0 ? 'in one order' : 'in the other order'
  if (kind === 'generation') return `for ${variant} of 5`
  if (kind === 'writing') return variant === 0 ? null : `draft ${variant + 1}`
  return variant === 0 ? null : 'asked again'
}

function valueIn(value: AnswerValue | null): string | null {
  if (value === null) return null
  if ('number' in value) return String(Math.round(value.number * 100) / 100)
  if ('verdict' in value)
    return value.verdict === 'tie' ? 'tie' : `the ${value.verdict === 'a' ? 'first' : 'second'} shown`
  if ('facts' in value) {
    const { length } = value.facts
    return length === 1 ? '1 fact' : `${length} facts`
  }
  if (!('flags' in value)) return null
  const { flags } = value
  return `yes for ${flags.filter(Boolean).length} of ${flags.length}`
}

async function textsOf(
  datasetId: number,
  kind: RunView['kind'],
  groups: Int32Array,
): Promise<ReadonlyMap<number, string>> {
  if (kind === 'discrimination')
    return new Map((await listJudgedPairs(datasetId, groups)).map(({ index, prompt }) => [index, prompt]))
  if (kind === 'rewriting') return new Map(Array.from(groups, (round) => [round, `Round ${round}`]))
  if (kind !== 'factors')
    return new Map((await listPromptTexts(datasetId, Array.from(groups))).map(({ index, text }) => [index, text]))
  const prompts = await listJudgedPrompts(datasetId, groups)
  return new Map(prompts.flatMap(({ responses }) => responses.map(({ index, text }) => [index, text] as const)))
}

type RunsPage = {
  readonly dataset: { readonly id: number; readonly name: string }
  readonly runs: readonly RunView[]
  /** Whether the operator set up any endpoint. */
  readonly hasEndpoint: boolean
}

export async function loadRuns(datasetId: number): Promise<RunsPage | null> {
  const dataset = await getDataset(datasetId)
  if (!dataset) return null
  const now = Date.now()
  const rows = await listRuns(datasetId)
  const limitOf = await limitsOf(rows)
  const runs = rows.map((run) => viewOf(run, run.groupCount, now, limitOf(run)))
  return { dataset: { id: dataset.id, name: dataset.name }, runs, hasEndpoint: listEndpoints().length > 0 }
}

/** How their models bear calls at present. */
export async function limitsOf(runs: readonly RunRow[]): Promise<(run: RunRow) => EndpointWait | undefined> {
  const limits = await listEndpointLimits(runs.map(waitsFor))
  return (run) => {
    const { endpoint, model } = waitsFor(run)
    return limits.find((limit) => limit.endpoint === endpoint && limit.model === model)
  }
}
