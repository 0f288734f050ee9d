import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll } from 'vitest'
import { type JudgeServer, type JudgeServerOptions, startJudgeServer } from '@/e2e/judge-server'
import { pool } from '@/lib/db/client'
import { listen } from '@/lib/db/listen'
import { getRun, type RunRow } from '@/lib/db/runs/run'
import type { Template } from '@/lib/protocol/template'
import { fastClock } from '@/lib/test-clock'
import { createBell, TIMING } from '@/lib/work/timing'
import { workJobs } from '@/lib/work/work-jobs'
import { createRun, type RunRequest } from './create-run'
import { RUN_JOBS } from './end-run'
import { latestOf, listTemplates } from './list-templates'
import { workRuns } from './work-runs'

/** Ticks, backoffs and polls pass ten times as fast; servers and the database keep their own time. */
const CLOCK = fastClock(10)
export const KEY = 'sk-planted-9f31c2'

/** A judge server for a test file, set up as the operator's endpoint. */
export function withJudge(options: JudgeServerOptions = {}): () => JudgeServer {
  let server: JudgeServer | undefined
  beforeAll(async () => {
    server = await startJudgeServer({ key: KEY, ...options })
    process.env.JUDGE_BASE_URL = server.url
    process.env.JUDGE_API_KEY = KEY
  })
  afterAll(() => server?.close())
  return () => {
    if (!server) throw new Error('the judge server is not up yet')
    return server
  }
}

const REQUEST: Omit<RunRequest, 'datasetId' | 'kind' | 'templates'> = {
  endpoint: 'judge',
  model: 'test-judge',
  sample: null,
  concurrency: 16,
  budget: null,
  temperature: 0,
  seed: null,
  maxTokens: 500,
  repeated: 0,
  ratesPairs: false,
  mode: 'live',
}

export async function templatesOf(pick: (template: Template) => boolean): Promise<RunRequest['templates']> {
  return latestOf(await listTemplates())
    .filter(pick)
    .map(({ key, version }) => ({ key, version }))
}

export async function newRun(
  request: Pick<RunRequest, 'datasetId' | 'kind' | 'templates'> & Partial<RunRequest>,
): Promise<string> {
  return createRun({ ...REQUEST, ...request })
}

/** Works on runs in this process until one of them is in one of these states and all that came is written. */
export async function workUntil(id: string, ...states: readonly RunRow['status'][]): Promise<RunRow> {
  const stopWork = beginWork()
  await untilRun(id, ...states).finally(stopWork)
  return untilRun(id, ...states)
}

/** A worker of runs, which ends them too, in this process, until the function that it returns was called. */
export function beginWork({ concurrency = 64, clock = CLOCK } = {}): () => Promise<unknown> {
  const stop = new AbortController()
  const { signal } = stop
  const bells = { job: createBell(), run: createBell(), dataset: createBell() }
  const working = Promise.all([
    listen({ onWaiting: (where) => bells[where].ring(), reconnectMs: 100 }, signal),
    workRuns({ concurrency, bell: bells.run, clock }, signal),
    workJobs(
      {
        handlers: RUN_JOBS,
        lanes: [{ kinds: ['run_end'], most: 2 }],
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

export async function untilRun(id: string, ...states: readonly RunRow['status'][]): Promise<RunRow> {
  for (;;) {
    const run = await getRun(id)
    if (!run) throw new Error('the run is gone')
    if (states.includes(run.status)) return run
    if (run.status === 'paused' && !states.includes('paused')) throw new Error(`paused: ${run.note}`)
    await wait(10)
  }
}

/** What the database says was sent, by all runs. */
export async function countRequests(): Promise<number> {
  const { rows } = await pool().query<{ sent: number }>('select coalesce(sum(requests), 0)::int as sent from answer')
  return rows[0]?.sent ?? 0
}
