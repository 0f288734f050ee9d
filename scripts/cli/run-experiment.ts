import { setTimeout as wait } from 'node:timers/promises'
import { listen } from '@/lib/db/listen'
import { env } from '@/lib/env'
import { pauseExperiment, resumeExperiment, startExperiment } from '@/lib/experiments/control-experiment'
import { EXPERIMENT_JOBS } from '@/lib/experiments/experiment-jobs'
import { loadExperiment } from '@/lib/experiments/load-experiment'
import { freezeWording, openTest } from '@/lib/experiments/word-experiment'
import type { ExperimentStatus, ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { PROFILE_JOBS } from '@/lib/profiles/profile-jobs'
import type { Budget } from '@/lib/protocol/run-plan'
import { RUN_JOBS } from '@/lib/runs/end-run'
import { workRuns } from '@/lib/runs/work-runs'
import { countOf, formatCount } from '@/lib/words/format'
import type { Lane } from '@/lib/work/lanes'
import { createBell } from '@/lib/work/timing'
import { workJobs } from '@/lib/work/work-jobs'
import { Problem } from '../problem.mjs'

const POLL_MS = 200
const OVER: readonly ExperimentStatus[] = ['done', 'stopped', 'failed']
const KINDS = ['run_end', 'experiment', 'profile'] as const
const LANES: readonly Lane[] = KINDS.map((kind) => ({ kinds: [kind], most: 1 }))

/** Works on runs and experiments in this process, as one of however many do, until the signal ends it. */
async function workOn(signal: AbortSignal): Promise<void> {
  const bells = { job: createBell(), run: createBell(), dataset: createBell() }
  void listen({ onWaiting: (where) => bells[where].ring(), reconnectMs: 1000 }, signal)
  await Promise.all([
    workRuns({ concurrency: env().judgeConcurrency, bell: bells.run }, signal),
    workJobs({ handlers: { ...PROFILE_JOBS, ...RUN_JOBS, ...EXPERIMENT_JOBS }, lanes: LANES, bell: bells.job }, signal),
  ])
}

/** `stop`: as far as a person reads the wording or opens the test part. `budget`: another one from now on. */
export type Carried = { readonly stop: boolean; readonly budget: Budget | null }

/**
 * Carries an experiment through in this process, from wherever it is. After Ctrl-C it waits there, with all that was answered.
 */
export async function carryThrough(id: string, { stop, budget }: Carried): Promise<ExperimentView> {
  const ending = new AbortController()
  let isInterrupted = false
  const interrupt = () => {
    isInterrupted = true
  }
  process.on('SIGINT', interrupt)
  const working = workOn(ending.signal)
  try {
    await resume(await view(id), budget)
    for (const told = teller(); ; await wait(POLL_MS)) {
      const experiment = await view(id)
      told(experiment)
      if (OVER.includes(experiment.status)) return experiment
      if (isInterrupted) {
        await pauseExperiment(id)
        throw new Problem(goOnWith(id, 'It waits where it is.'), INTERRUPTED)
      }
      if (experiment.note !== null) throw new Problem(goOnWith(id, experiment.note))
      if (await pass(experiment, { stop, budget })) return experiment
    }
  } finally {
    process.off('SIGINT', interrupt)
    ending.abort()
    await working
  }
}

const INTERRUPTED = 130
const goOnWith = (id: string, why: string): string => `${why} To go on: experiment run --experiment ${id}`

async function view(id: string): Promise<ExperimentView> {
  const found = await loadExperiment(id)
  if (!found) throw new Problem(`There is no experiment ${id}.`)
  return found
}

/** One that was paused or stopped goes on; one that is at work, or waits for an answer, needs nothing. */
async function resume({ id, status, note }: ExperimentView, budget: Budget | null): Promise<void> {
  // What nobody was ahead in on validation is opened by a person alone.
  const waits = note !== null && status !== 'done' && status !== 'chosen' && status !== 'wording'
  if (waits || status === 'stopped' || status === 'failed')
    await resumeExperiment({ id, ...(budget === null ? {} : { budget }) })
}

/** Does what a person would be asked for, or says that it waits for one. */
async function pass(
  { id, status, estimate, plan, validation }: ExperimentView,
  { stop, budget }: Carried,
): Promise<boolean> {
  if (status === 'ready') {
    const cost = estimate && estimate.dollars !== null ? `, about $${estimate.dollars.toFixed(2)}` : ''
    if (estimate) console.error(`${countOf(estimate.calls, 'call')}${cost}`)
    await startExperiment({ id, ...(budget === null ? {} : { budget }) })
    return false
  }
  if (!plan.stops || (status !== 'wording' && status !== 'chosen')) return false
  if (stop || (status === 'chosen' && validation?.winner === null)) return true
  await (status === 'wording' ? freezeWording(id) : openTest(id))
  return false
}

/** A line at every step, and for every tenth of the calls. */
function teller() {
  let last = ''
  return ({ status, used, note }: ExperimentView): void => {
    const tenth = used.planned === 0 ? 0 : Math.floor((10 * used.settled) / used.planned)
    const now = `${status} ${tenth} ${note}`
    if (now === last) return
    last = now
    const of = used.planned === 0 ? '' : `: ${formatCount(used.settled)} of ${countOf(used.planned, 'call')}`
    console.error(`${status}${of}${note === null ? '' : `: ${note}`}`)
  }
}
