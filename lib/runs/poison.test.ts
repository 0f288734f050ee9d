import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { getRun } from '@/lib/db/runs/run'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { fastClock } from '@/lib/test-clock'
import { createBell } from '@/lib/work/timing'
import { supervise } from '@/scripts/launch/supervise.mjs'
import { startRun } from './control-run'
import { pairsFile } from './test-pairs'
import { newRun, templatesOf, untilRun, withJudge } from './test-runs'
import { workRuns } from './work-runs'

withDatabase()
withJudge()
const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-poison-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a run held responsible for five ends is asked for by nobody and waits, what ran beside it goes on', async () => {
  const datasetId = await importFiles([pairsFile(20, 'held ')])
  const templates = await templatesOf(({ key }) => key === 'verdict')
  const request = { datasetId, kind: 'discrimination', templates } as const
  const [innocent, poisoned] = [await newRun(request), await newRun(request)]
  await pool().query(`update run set deaths = 5, last_end = 'it was ended by SIGKILL' where id = $1`, [poisoned])
  const stop = new AbortController()
  const asked: string[] = []
  const working = workRuns(
    { concurrency: 4, bell: createBell(), clock: fastClock(20), runAlone: async (id) => `asked ${asked.push(id)}` },
    stop.signal,
  )
  const { note } = await untilRun(poisoned, 'paused')
  expect(note).toMatch(/^The worker ended five times while this run asked its model; the last time it was ended/)
  await expect.poll(async () => (await getRun(innocent))?.done).toBeGreaterThan(0)
  stop.abort()
  await working
  expect(asked).toEqual([])
})

// With processes that really end, which takes a quarter of a minute: in the long form.
test.runIf(process.env.PROCLIVITY_ALL)(
  'a run that ends its worker five times waits with its reason, what ran beside it goes on, the worker stays up',
  async () => {
    const datasetId = await importFiles([pairsFile(20, 'poison ')])
    const templates = await templatesOf(({ key }) => key === 'verdict')
    const request = { datasetId, kind: 'discrimination', templates } as const
    const innocent = await newRun({ ...request, model: 'test-judge' })
    const poisoned = await newRun({ ...request, model: 'poisoned' })
    const program = path.join(folder, 'worker.mjs')
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    await build({
      entryPoints: ['lib/runs/test-poison.ts'],
      outfile: program,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      alias: { '@': process.cwd() },
    })
    const said: string[] = []
    const worker = supervise(
      { name: 'worker', args: [program] },
      { ...process.env, POISONED: 'poisoned' },
      {
        say: (message) => said.push(message),
        onRestart: () => {},
        onGivingUp: () => {},
        isNeeded: () => false,
        beforeRestart: async () => {},
        patience: { delays: [0], steadyMs: 60_000, graceMs: 5000 },
      },
    )
    try {
      const run = await untilRun(poisoned, 'paused')
      expect(run.note).toBe(
        'The worker ended five times while this run asked its model; the last time it was ended by SIGKILL, as when memory runs out. What was answered is kept.',
      )
      expect(run.deaths).toBe(5)
      // Only the first end took the worker along, and with it the trial of the other run, which nothing is held against.
      expect(said).toEqual(['the worker process ended (SIGKILL); starting it again'])
      await expect.poll(async () => (await getRun(innocent))?.done).toBeGreaterThan(0)
      expect((await getRun(innocent))?.deaths).toBeLessThan(2)
      await startRun({ id: poisoned })
      expect((await getRun(poisoned))?.deaths).toBeLessThan(2)
    } finally {
      await worker.stop()
    }
  },
  60_000,
)
