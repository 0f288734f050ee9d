import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach } from 'vitest'

export async function killWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const ended = once(worker, 'exit')
  worker.kill('SIGKILL')
  await ended
}

/** Starts workers of runs as processes of their own; whatever is left of them is killed after each test. */
export function withWorkers(): (concurrency: number) => ChildProcess {
  const workers: ChildProcess[] = []
  afterEach(async () => {
    for (const worker of workers.splice(0)) await killWorker(worker)
  })
  return (concurrency) => {
    const worker = spawn(process.execPath, ['--import', 'tsx', 'lib/runs/worker.ts'], {
      stdio: 'ignore',
      env: { ...process.env, JUDGE_CONCURRENCY: String(concurrency) },
    })
    workers.push(worker)
    return worker
  }
}

export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20)
}
