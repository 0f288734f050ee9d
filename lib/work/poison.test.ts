import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, expect, test, vi } from 'vitest'
import { getFetchJob, putJob, reopenJob } from '@/lib/db/job'
import { withDatabase } from '@/lib/db/test-database'
import { createUpload } from '@/lib/imports/receive-file'
import { supervise } from '@/scripts/launch/supervise.mjs'

withDatabase()
const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-poison-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a job that kills its worker five times fails with its reason, what ran beside it does not, the worker stays up', async () => {
  const [poisoned, innocent] = [await createUpload(), await createUpload()]
  const givenUp = path.join(folder, 'reason')
  for (const subject of [poisoned, innocent]) await putJob('fetch', subject)
  const program = path.join(folder, 'worker.mjs')
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  await build({
    entryPoints: ['lib/work/test-poison.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: { '@': process.cwd() },
  })
  const said: string[] = []
  const onGivingUp = vi.fn<() => void>()
  const worker = supervise(
    { name: 'worker', args: [program] },
    { ...process.env, POISONED: poisoned, INNOCENT: innocent, GIVEN_UP: givenUp },
    {
      say: (message) => said.push(message),
      onRestart: () => {},
      onGivingUp,
      isNeeded: () => false,
      beforeRestart: async () => {},
      patience: { delays: [0], steadyMs: 60_000, graceMs: 5000 },
    },
  )
  try {
    await expect.poll(() => getFetchJob(poisoned)).toMatchObject({ status: 'failed' })
    expect(await getFetchJob(innocent)).toMatchObject({ status: 'done', attempts: 2, deaths: 1 })
    const failed = await getFetchJob(poisoned)
    expect(failed).toMatchObject({ deaths: 5 })
    expect(failed?.error).toBe(
      'The worker ended five times while fetching the file; the last time it was ended by SIGKILL, as when memory runs out.',
    )
    expect(existsSync(givenUp) && readFileSync(givenUp, 'utf8')).toBe(failed?.error)
    // Only the first end took the worker along.
    expect(said).toEqual(['the worker process ended (SIGKILL); starting it again'])
    expect(onGivingUp).not.toHaveBeenCalled()
  } finally {
    await worker.stop()
  }
  await reopenJob((await getFetchJob(poisoned))?.id ?? '')
  expect(await getFetchJob(poisoned)).toMatchObject({ status: 'queued', attempts: 0, deaths: 0, lastEnd: null })
}, 60_000)
