import { setTimeout as wait } from 'node:timers/promises'
import { plantedFile, plantedPairs } from '@/e2e/judge-server/worlds/planted-pairs'
import { listen } from '@/lib/db/listen'
import { importFiles } from '@/lib/imports/test-import'
import type { ExperimentStatus, ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { RUN_JOBS } from '@/lib/runs/end-run'
import { workRuns } from '@/lib/runs/work-runs'
import { fastClock } from '@/lib/test-clock'
import { createBell, TIMING } from '@/lib/work/timing'
import { workJobs } from '@/lib/work/work-jobs'
import { EXPERIMENT_JOBS } from './experiment-jobs'
import { loadExperiment } from './load-experiment'

/** A dataset of planted pairs, imported and measured. */
export async function plantedDataset(prompts: number, pairsAPrompt = 1, seed = 3): Promise<number> {
  const bytes = plantedFile(plantedPairs({ prompts, pairsAPrompt, seed }))
  return importFiles([{ name: 'planted.jsonl', bytes }])
}

/** A worker of runs and of experiments in this process, until the function that it returns was called. */
export function beginExperiments({ advances = true } = {}): () => Promise<unknown> {
  const stop = new AbortController()
  const { signal } = stop
  const bells = { job: createBell(), run: createBell(), dataset: createBell() }
  const clock = fastClock(10)
  const kinds = advances ? (['run_end', 'experiment'] as const) : (['run_end'] as const)
  const working = Promise.all([
    listen({ onWaiting: (where) => bells[where].ring(), reconnectMs: 100 }, signal),
    workRuns({ concurrency: 64, bell: bells.run, clock }, signal),
    workJobs(
      {
        handlers: { ...RUN_JOBS, ...EXPERIMENT_JOBS },
        lanes: [{ kinds, most: 2 }],
        bell: bells.job,
        timing: { ...TIMING, clock },
      },
      signal,
    ),
  ])
  return () => {
    stop.abort()
    return working
  }
}

/** Waits until an experiment is in one of these states. */
export async function untilExperiment(id: string, ...states: readonly ExperimentStatus[]): Promise<ExperimentView> {
  for (;;) {
    const view = await loadExperiment(id)
    if (!view) throw new Error('the experiment is gone')
    if (states.includes(view.status)) return view
    if (view.status === 'failed' || view.note !== null) throw new Error(`${view.status}: ${view.note}`)
    await wait(25)
  }
}
