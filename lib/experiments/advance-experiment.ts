import { type ExperimentRow, getExperiment, getParts, moveExperiment } from '@/lib/db/experiments/experiment'
import { pauseUnwanted } from '@/lib/db/experiments/pause-unwanted'
import { type CountedRun, listExperimentRuns } from '@/lib/db/runs/run'
import type { ExperimentStatus } from '@/lib/improve/experiments/experiment-view'
import { roundsOf } from '@/lib/improve/experiments/programme'
import type { ExperimentPart } from '@/lib/protocol/run-plan'
import { startRun } from '@/lib/runs/control-run'
import { estimateExperiment } from './estimate-experiment'
import { finishPart } from './finish-part'
import type { Given } from './judge-part'
import { budgetLeft, makeRound, USED_UP } from './make-round'
import { loadMaterial } from './material'
import { freezeWording, ifMoved, openTest } from './open-test'
import { compareRaters } from './raters-part'
import { storeRound } from './store-texts'

/** The part that is worked on in a status; none while a person is waited for, or all is over. */
export const PART_OF: Readonly<Record<ExperimentStatus, ExperimentPart | null>> = {
  ...{ trying: 'development', ready: null, developing: 'development', wording: null, validating: 'validation' },
  ...{ chosen: null, testing: 'test', done: null, stopped: null, failed: null },
}

/**
 * Does exactly what comes next in an experiment, as far as that can be done now: keeps what a run wrote, makes the next run,
 * or draws what a part says and goes on to the next. Looks at what is stored alone, so that it can be done again after any
 * end of its process. Called by one at a time, whenever a run has ended or a person let it go on.
 */
export async function advanceExperiment(id: string): Promise<void> {
  while (await advanceOnce(id));
}

/** Whether there may be more to do at once. */
export async function advanceOnce(id: string): Promise<boolean> {
  const row = await getExperiment(id)
  // A note says what a person is waited for.
  if (!row || row.note !== null) return false
  if (!row.plan.stops && row.status === 'wording') return goesOn(freezeWording(id))
  if (!row.plan.stops && row.status === 'chosen' && row.validation?.winner) return goesOn(openTest(id))
  const part = PART_OF[row.status]
  if (!part) return false
  if (row.plan.kind === 'raters') return goesOn(compareRaters(row))
  const all = await listExperimentRuns(id)
  const runs = all.filter((run) => run.part === part)
  const material = () => loadMaterial(row.datasetId, row.plan.annotator)
  const given = async (): Promise<Given> => ({
    ...{ row, runs, part, parts: await getParts(id), material: await material() },
    ...{ look: part === 'test' ? (row.look ?? 1) : 1, winner: row.validation?.winner ?? null },
  })
  const done: CountedRun[] = []
  for (const round of roundsOf(row.plan, part, row.development?.left.map(({ arm }) => arm) ?? [])) {
    const run = runs.find((each) => each.round === round.round)
    if (run?.status === 'done') {
      done.push(run)
      continue
    }
    if (run && (run.status !== 'ready' || row.status === 'trying')) return meet(row, run)
    const now = await given()
    // Of a run that waits for its turn others before it may have been asked again.
    for (const each of run ? done : done.slice(-1)) await storeRound(each, now)
    if (run) await beginRun(run, row, all)
    else await makeRound(round, now, all)
    // Whoever paused or stopped the experiment while its next run was being made meant that run too.
    await pauseUnwanted(id)
    return false
  }
  const now = await given()
  for (const each of done.slice(-1)) await storeRound(each, now)
  await finishPart(now)
  return true
}

const goesOn = (work: Promise<unknown>): Promise<boolean> => work.then(() => true)

/** Begins a run that waits for its turn, with what is left of the budget. */
async function beginRun(run: CountedRun, { id, status, plan }: ExperimentRow, all: readonly CountedRun[]) {
  const others = all.filter((each) => each !== run)
  const budget = budgetLeft(plan.budget, others)
  if (budget?.amount === 0) await moveExperiment(id, [status], status, { note: USED_UP }, HEEDING)
  else await ifMoved(startRun({ id: run.id, budget, concurrency: plan.concurrency }))
}

/** What a run that has not ended well means for its experiment. */
async function meet(row: ExperimentRow, run: CountedRun): Promise<boolean> {
  const { id, status } = row
  if (run.status === 'ready' && status === 'trying') {
    const estimate = await estimateExperiment(row, run)
    await moveExperiment(id, ['trying'], 'ready', estimate ? { estimate } : {}, HEEDING)
  }
  if (run.status === 'stopped')
    await moveExperiment(id, [status], 'stopped', ended('One of its runs was stopped.'), HEEDING)
  if (run.status === 'failed')
    await moveExperiment(id, [status], 'failed', ended(run.note ?? 'One of its runs failed.'), HEEDING)
  return false
}

const ended = (note: string) => ({ note, finishedAt: new Date() })
/** Whoever paused it meanwhile is heeded. */
const HEEDING = { unlessNoted: true }
