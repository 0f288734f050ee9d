import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { Unwanted } from './progress'

/** Work that may end its process, as a process of its own is told of it. */
export type Alone = { readonly what: 'job' | 'run'; readonly id: string }

/** How long a job has to end when it is told to, and when nobody wants it: one that computes hears nothing meanwhile. */
const [JOB_GRACE_MS, UNWANTED_GRACE_MS] = [3000, 500]

/**
 * Does one piece of work in a process of its own, a copy of this one: if it ends that process it takes nothing along.
 * Gives how the process died, or that it could not be started; `null`: it ended by itself, or as it was told to.
 */
export async function runAlone({ what, id }: Alone, signal: AbortSignal): Promise<string | null> {
  if (signal.aborted) return null
  const [, program = ''] = process.argv
  const child = spawn(process.execPath, [...process.execArgv, program, what, id], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  let patience: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    child.kill('SIGTERM')
    const grace = signal.reason instanceof Unwanted ? UNWANTED_GRACE_MS : JOB_GRACE_MS
    if (what === 'job') patience = setTimeout(() => child.kill('SIGKILL'), grace)
  }
  signal.addEventListener('abort', stop)
  try {
    const end = await endOf(child)
    return signal.aborted ? null : end
  } catch (error) {
    return `it could not be started (${error instanceof Error ? error.message : error})`
  } finally {
    signal.removeEventListener('abort', stop)
    clearTimeout(patience)
  }
}

async function endOf(child: ChildProcess): Promise<string | null> {
  const [code, signal]: readonly unknown[] = await once(child, 'exit')
  if (signal === 'SIGKILL' || signal === 'SIGABRT') return `it was ended by ${signal}, as when memory runs out`
  if (signal !== null) return `it was ended by ${signal}`
  return code === 0 ? null : `it ended with exit code ${code}`
}

/** What this process was started for alone; `null`: for all there is. It ends with the process that started it. */
export function readAlone(stop: () => void): Alone | null {
  const [, , what, id] = process.argv
  if ((what !== 'job' && what !== 'run') || !id) return null
  process.on('disconnect', stop)
  return { what, id }
}

/**
 * Where memory runs out the system ends a process of its choice: it should choose one that is started again and does not
 * answer anybody (Linux; elsewhere nothing happens).
 */
export async function offerToEnd(score: number): Promise<void> {
  await writeFile('/proc/self/oom_score_adj', String(score)).catch(() => {})
}
