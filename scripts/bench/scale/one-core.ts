import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pool } from '@/lib/db/client'

const saidOf = (pid: number | 'self', name: string): string =>
  new RegExp(`^${name}:\\s*(.+)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? ''

/** All threads of this process, and PostgreSQL's processes, on these cores. What PostgreSQL starts later begins where its first process is. */
async function bind(cores: string): Promise<void> {
  const on = (pid: number | string) => ['--all-tasks', '--cpu-list', '--pid', cores, String(pid)]
  const { rows } = await pool().query<{ pid: number }>('select pid from pg_stat_activity')
  execFileSync('taskset', on(process.pid))
  execFileSync('taskset', on(saidOf(rows[0]?.pid ?? 0, 'PPid')))
  // One of them may have ended by now.
  for (const { pid } of rows) spawnSync('taskset', on(pid))
}

/** Does a piece of work with this process and PostgreSQL on the same one core; on Linux only. */
export async function onOneCore<T>(work: () => Promise<T>): Promise<T> {
  const allowed = saidOf('self', 'Cpus_allowed_list')
  await bind(/\d+/.exec(allowed)?.[0] ?? '0')
  try {
    return await work()
  } finally {
    await bind(allowed)
  }
}
