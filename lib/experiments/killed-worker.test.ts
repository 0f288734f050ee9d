import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { markSampleLoaded } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { withJudge } from '@/lib/runs/test-runs'
import { samples } from '@/prisma/samples/samples'
import { startExperiment } from './control-experiment'
import { createExperiment } from './create-experiment'
import type { ExperimentInput } from './experiment-request'
import { planExperiment } from './plan-experiment'
import { beginExperiments, plantedDataset, untilExperiment } from './test-experiments'

withDatabase()
const judge = withJudge()
let worker: ChildProcess | null = null

function startWorker(): void {
  const env = { ...process.env, JUDGE_CONCURRENCY: '8' }
  worker = spawn(process.execPath, ['--import', 'tsx', 'lib/work/worker.ts'], { stdio: 'ignore', env })
}

async function kill(): Promise<void> {
  const child = worker
  worker = null
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
afterEach(kill)

test('a killed worker and a faulty server cost no call its place: the ledger adds up, and the next worker goes on', async () => {
  for (const { file } of samples) await markSampleLoaded(file)
  const datasetId = await plantedDataset(24)
  const input: ExperimentInput = {
    ...{
      datasetId,
      question: 'Does guidance help?',
      kind: 'judge',
      served: { endpoint: 'judge', model: 'test-judge' },
    },
    ...{ arms: [{ key: 'J1' }], stops: false, concurrency: 8 },
  }
  const { calls } = await planExperiment(input)
  judge().control({ faults: { '500': 0.2 }, latencyMs: 20, reset: true })
  const id = await createExperiment(input)
  const stopBefore = beginExperiments()
  await untilExperiment(id, 'ready').finally(stopBefore)
  await startExperiment({ id })
  startWorker()
  // Somewhere on its way to the result, with calls under way or none: a busy machine may look later than its next step.
  await untilExperiment(id, 'validating', 'testing')
  await wait(60)
  await kill()
  const stopAfter = beginExperiments()
  const done = await untilExperiment(id, 'done').finally(stopAfter)
  const sum = (of: (ledger: (typeof done.runs)[number]['view']['ledger']) => number) =>
    done.runs.reduce((total, { view }) => total + of(view.ledger), 0)
  expect(sum(({ planned }) => planned)).toBe(calls)
  expect(
    sum(({ done: own, cached, unreadable, failed, skipped }) => own + cached + unreadable + failed + skipped),
  ).toBe(calls)
  expect(done.runs.map(({ part, round, status }) => `${part} ${round} ${status}`)).toEqual([
    ...['development judge done', 'validation judge done', 'test judge done'],
  ])
  expect(done.look).toBe(1)
  expect(done.result?.arms).toHaveLength(3)
})
