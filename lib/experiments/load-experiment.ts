import { getDataset } from '@/lib/db/dataset'
import { type ExperimentRow, getExperiment, getParts } from '@/lib/db/experiments/experiment'
import { listTestOpenings, nextLook } from '@/lib/db/experiments/test-opening'
import { type CountedRun, listExperimentRuns } from '@/lib/db/runs/run'
import type { ExperimentRun, ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { foresee } from '@/lib/improve/experiments/foresight'
import { EXPERIMENT_PARTS } from '@/lib/protocol/run-plan'
import { limitsOf } from '@/lib/runs/load-run'
import { viewOf } from '@/lib/runs/view-run'
import { PART_OF } from './advance-experiment'
import { PAUSED } from './control-experiment'
import { findMaterial, peopleIn, promptsOf, sizesOf } from './material'
import { testedOn } from './plan-experiment'

const NONE = { prompts: 0, pairs: 0 }
const NOTHING = { people: 'people', sizes: { development: NONE, validation: NONE, test: NONE } }

/** An experiment with all that is known of it by now; `null`: there is none. */
export async function loadExperiment(id: string): Promise<ExperimentView | null> {
  const row = await getExperiment(id)
  const dataset = row && (await getDataset(row.datasetId))
  if (!row || !dataset) return null
  const { plan } = row
  const [parts, counted, openings] = await Promise.all([
    getParts(id),
    listExperimentRuns(id),
    listTestOpenings(row.datasetId),
  ])
  const look = row.look ?? (plan.kind === 'raters' ? 1 : nextLook(openings, id, promptsOf(parts, 'test')))
  const { people, sizes } = plan.found ?? (await findSizes(row, parts))
  const tested = testedOn(plan.kind, sizes)
  const runs = await viewsOf(counted)
  return {
    ...{ id, plan, look, runs, people, sizes, dataset: { id: dataset.id, name: dataset.name } },
    ...{ question: row.question, status: row.status, development: row.development, wording: row.wording },
    foresight: foresee(tested.prompts, tested.pairs, look),
    ...{ estimate: row.estimate, used: usedBy(runs), validation: row.validation, result: row.result },
    wordingFrozenAt: row.wordingFrozenAt?.toISOString() ?? null,
    openedAt: row.openedAt?.toISOString() ?? null,
    note: noteOf(row, counted),
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

/** Of an experiment that was made before its plan kept them. */
async function findSizes({ datasetId, plan }: ExperimentRow, parts: Uint8Array): Promise<typeof NOTHING> {
  const material = await findMaterial(datasetId, plan.annotator)
  if (typeof material === 'string') return NOTHING
  return { people: peopleIn(material, plan.annotator), sizes: sizesOf(material, parts, plan.kind) }
}

async function viewsOf(counted: readonly CountedRun[]): Promise<readonly ExperimentRun[]> {
  const limitOf = await limitsOf(counted)
  const now = Date.now()
  return counted.flatMap((run): readonly ExperimentRun[] => {
    const part = EXPERIMENT_PARTS.find((each) => each === run.part)
    if (!part) return []
    const view = viewOf(run, run.groupCount, now, limitOf(run))
    return [{ id: run.id, part, round: run.round ?? '', status: run.status, view }]
  })
}

function usedBy(runs: readonly ExperimentRun[]): ExperimentView['used'] {
  const sum = (of: (view: ExperimentRun['view']) => number) => runs.reduce((total, { view }) => total + of(view), 0)
  return {
    planned: sum(({ ledger }) => ledger.planned),
    settled: sum(({ ledger }) => ledger.planned - ledger.remaining),
    requests: sum(({ requests }) => requests),
    tokens: sum(({ inputTokens, outputTokens }) => inputTokens + outputTokens),
    dollars: runs.some(({ view }) => view.cost === null) ? null : sum(({ cost }) => cost ?? 0),
  }
}

/** Why it waits: the experiment itself, or the run that it is at. */
function noteOf({ note, status }: ExperimentRow, runs: readonly CountedRun[]): string | null {
  const paused = PART_OF[status] && runs.find((run) => run.status === 'paused')
  return note ?? (paused ? (paused.note ?? PAUSED) : null)
}
