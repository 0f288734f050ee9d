import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { plantedFile, plantedPairs } from '@/e2e/judge-server/worlds/planted-pairs'
import { pool } from '@/lib/db/client'
import { startExperiment } from '@/lib/experiments/control-experiment'
import { createExperiment } from '@/lib/experiments/create-experiment'
import { loadExperiment } from '@/lib/experiments/load-experiment'
import { createUpload, receiveFile } from '@/lib/imports/receive-file'
import { startImport } from '@/lib/imports/start-import'
import { type Figure, figure } from '@/scripts/bench/figure'
import { measureBare, serveJudge } from '@/scripts/bench/judge-runs'

const LATENCY_MS = 250
const CONCURRENCY = 64
const IDEAL = (CONCURRENCY * 1000) / LATENCY_MS
const PROMPTS = 400
const ARMS = ['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']

/** The product's own worker in a process of its own: jobs and calls in one event loop, as it is served. */
function startWorker(): ChildProcess {
  const env = { ...process.env, JUDGE_CONCURRENCY: String(CONCURRENCY) }
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/work/worker.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  })
  process.on('exit', () => child.kill('SIGKILL'))
  return child
}

async function one<T>(query: string, values: readonly unknown[]): Promise<T | undefined> {
  const { rows } = await pool().query<{ value: T }>(query, [...values])
  return rows[0]?.value
}

async function untilStatus(table: 'dataset' | 'experiment', id: number | string, wanted: string): Promise<number> {
  for (;;) {
    const status = await one<string>(`select status::text as value from ${table} where id = $1`, [id])
    if (status === wanted) return performance.now()
    if (status === 'failed' || status === undefined) throw new Error(`The ${table} of the benchmark is ${status}.`)
    await wait(20)
  }
}

async function storePlanted(): Promise<number> {
  const uploadId = await createUpload()
  const file = plantedFile(plantedPairs({ prompts: PROMPTS, pairsAPrompt: 1, seed: 4 }))
  await receiveFile(uploadId, 'planted.jsonl', Readable.from([Buffer.from(file)]), null)
  const id = await startImport({ uploadId, name: 'bench', description: '', task: 'document_qa' })
  await untilStatus('dataset', id, 'ready')
  return id
}

/** When the last answer came, as the server that gave it saw it. */
function watchAnswers(url: string) {
  let last = { answered: 0, at: performance.now() }
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      const { answered } = (await (await fetch(new URL('/control/counts', url))).json()) as { answered: number }
      if (answered > last.answered) last = { answered, at: performance.now() }
      await wait(20)
    }
  })()
  return async () => {
    isOver = true
    await watching
    return last
  }
}

/** Eight arms of a writer over 400 prompts, from the start to the result on the page. */
export async function bench(): Promise<readonly Figure[]> {
  const judge = await serveJudge(LATENCY_MS)
  const worker = startWorker()
  try {
    await measureBare(judge.url, CONCURRENCY, 500)
    const bare = await measureBare(judge.url, CONCURRENCY, 4000)
    const datasetId = await storePlanted()
    const served = (model: string) => ({ endpoint: 'judge', model })
    const id = await createExperiment({
      ...{ datasetId, question: 'How fast are eight arms?', kind: 'writer', served: served('world-obedient') },
      ...{ outside: served('world-outside'), concurrency: CONCURRENCY, temperature: 1, seed: 1, stops: false },
      arms: ARMS.map((key) =>
        key === 'A3' ? { key, served: served('world:length=.4,position=.05,seed=5') } : { key },
      ),
    })
    await untilStatus('experiment', id, 'ready')
    const ready = await loadExperiment(id)
    const tried = ready?.used.requests ?? 0
    const stopWatching = watchAnswers(judge.url)
    const started = performance.now()
    await startExperiment({ id })
    await untilStatus('experiment', id, 'done')
    const view = await loadExperiment(id)
    const shown = performance.now()
    const { at: last } = await stopWatching()
    if (!view?.result || !ready?.estimate) throw new Error('The experiment of the benchmark has no result.')
    const reachable = Math.min(IDEAL, bare.rate)
    const within = (_: number, ratio: number) => Math.abs(ratio - 1) <= 0.2
    const { requests, tokens } = view.used
    return [
      figure(
        ...(['experiment', ((requests - tried) * 1000) / (last - started), 'calls/s', reachable] as const),
        `≥ 90 % of ${IDEAL}/s or of bare calls, over all ${requests} calls of all rounds`,
        (_, ratio) => ratio >= 0.9,
      ),
      figure('experiment page', shown - last, 'ms', null, '≤ 1000 ms after the last answer', (value) => value <= 1000),
      figure('experiment calls estimated', ready.estimate.calls, 'calls', requests, 'within 20 %', within),
      figure('experiment tokens estimated', ready.estimate.tokens, 'tokens', tokens, 'within 20 %', within),
    ]
  } finally {
    const ended = once(worker, 'exit')
    worker.kill('SIGTERM')
    await ended
    await judge.close()
  }
}
