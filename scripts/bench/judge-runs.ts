import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { pool } from '@/lib/db/client'
import { getRun, moveRun } from '@/lib/db/runs/run'
import { createRun } from '@/lib/runs/create-run'
import { JUDGE_WORKER } from '@/scripts/launch/tethered.mjs'

const TICK_MS = 10
const children = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

function start(args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'], env })
  children.add(child)
  return child
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  children.delete(child)
}

function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk
      const found = pattern.exec(text)?.[1]
      if (found) resolve(found)
    })
    child.on('exit', () => reject(new Error(`A process of the benchmark ended early: ${text}`)))
  })
}

export type Judge = { readonly url: string; close(): Promise<void> }

/** A judge server in a process of its own; the settings of this process point to it. */
export async function serveJudge(latencyMs: number): Promise<Judge> {
  const child = start(['scripts/judge-server.mjs', '--port', '0', '--latency', String(latencyMs)])
  const url = await said(child, /JUDGE_BASE_URL=(\S+)/)
  process.env.JUDGE_BASE_URL = url
  return { url, close: () => end(child) }
}

/** What bare calls reach, with nothing behind them: requests a second, and processor time for each. */
export async function measureBare(url: string, concurrency: number, calls: number) {
  const child = start(['--import', 'tsx', 'scripts/bench/judge-load.ts', url, String(concurrency), String(calls)])
  const result: { readonly rate: number; readonly cpuMs: number } = JSON.parse(await said(child, /(\{.*\})/))
  children.delete(child)
  return result
}

/** A dataset of so many pairs, no two with the same texts. */
export async function storePairs(pairs: number): Promise<number> {
  const { rows } = await pool().query<{ id: number }>(
    `insert into dataset (name, task, status, prompts, responses, pairs) values ('bench', 'custom', 'ready', $1, $2, $1) returning id`,
    [pairs, 2 * pairs],
  )
  const id = rows[0]?.id ?? 0
  const insert = (into: string, count: number) =>
    pool().query(`insert into ${into} from generate_series(0, $2 - 1) as i`, [id, count])
  await insert(`prompt (dataset_id, index, text) select $1::int, i, 'Question ' || i || ' of the benchmark?'`, pairs)
  await insert(
    `response (dataset_id, index, prompt_index, text) select $1::int, i, i / 2, 'Answer ' || i || ' of dataset ' || $1::int || repeat(' and so on', 30)`,
    2 * pairs,
  )
  await insert('pair (dataset_id, index, prompt_index, a_index, b_index) select $1::int, i, i, 2 * i, 2 * i + 1', pairs)
  return id
}

/** Processor milliseconds of a process so far. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

/** Processor milliseconds of every PostgreSQL process of this machine, those that ended included. */
function cpuOfPostgres(): number {
  let sum = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      if (!readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')) continue
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      sum += (Number(fields[11]) + Number(fields[12])) * TICK_MS
    } catch {}
  return sum
}

const peakOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

export type Measured = {
  readonly rate: number
  readonly workerCpuMs: number
  readonly databaseCpuMs: number
  readonly megabytes: number
}

/** Shares of the calls between which the steady rate is measured: start and end of a run are not it. */
const [FROM, TO] = [0.2, 0.85]

/** Judges pairs with so many workers of so many calls at once, and measures the middle of it. */
export async function measureRun(workers: number, concurrency: number, pairs: number): Promise<Measured> {
  const datasetId = await storePairs(pairs)
  const id = await createRun({
    ...{ datasetId, kind: 'discrimination', endpoint: 'judge', model: 'test-judge', sample: null },
    templates: [{ key: 'verdict-prose', version: 1 }],
    ...{ concurrency: workers * concurrency, budget: null, temperature: 0, seed: null, maxTokens: 100 },
    ...{ repeated: 0, ratesPairs: false, mode: 'live' },
  })
  await moveRun(id, ['trying'], 'running')
  const settled = async () => (await getRun(id))?.done ?? 0
  const env = { ...process.env, JUDGE_CONCURRENCY: String(concurrency) }
  const processes = Array.from({ length: workers }, () => start(JUDGE_WORKER, env))
  for (const child of processes) child.stdout?.resume()
  const until = async (count: number) => {
    for (;;) {
      const done = await settled()
      if (done >= count) return { done, at: performance.now(), ...cpu() }
      await wait(40)
    }
  }
  const cpu = () => ({
    worker: processes.reduce((sum, { pid }) => sum + cpuOf(pid ?? 0), 0),
    database: cpuOfPostgres(),
  })
  const [first, last] = [await until(FROM * 2 * pairs), await until(TO * 2 * pairs)]
  const megabytes = Math.max(...processes.map(({ pid }) => peakOf(pid ?? 0)))
  await until(2 * pairs)
  await Promise.all(processes.map(end))
  const calls = last.done - first.done
  return {
    rate: (calls * 1000) / (last.at - first.at),
    workerCpuMs: (last.worker - first.worker) / calls,
    databaseCpuMs: (last.database - first.database) / calls,
    megabytes,
  }
}
