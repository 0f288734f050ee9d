import { beforeAll, describe, expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { loadPack } from '@/lib/profiles/load-pack'
import { startRun } from './control-run'
import { expectWhole, listVerdicts, listVotes, pairsFile } from './test-pairs'
import { countRequests, newRun, templatesOf, withJudge, workUntil } from './test-runs'

withDatabase()
const judge = withJudge({ shared: 'none' })

beforeAll(() => {
  process.env.JUDGE_TIMEOUT_SECONDS = '2'
})

const BROKEN = { '429': 0.05, '429-retry-after': 0.01, '500': 0.04, '503': 0.04, 'cut-body': 0.04, 'echo-key': 0.03 }
const SPOILED = { truncated: 0.08, prose: 0.08, enum: 0.08, empty: 0.08, nan: 0.08 }

describe('a server that fails in every way', () => {
  it('costs retries, and neither answers nor the balance', async () => {
    const datasetId = await importFiles([pairsFile(100, 'all')])
    judge().control({ faults: { ...BROKEN, ...SPOILED, reset: 0.04, stall: 0.01, silence: 0.01 } })
    const templates = await templatesOf(({ key }) => key === 'verdict')
    const id = await newRun({ datasetId, kind: 'discrimination', templates })
    await workUntil(id, 'ready')
    await startRun({ id })
    const run = await workUntil(id, 'done')
    await expectWhole(run, judge())
    expect(run.requests).toBe(judge().counts().received)
    expect(judge().counts().paidTwice).toBe(0)
    expect(run.requests).toBeGreaterThan(run.planned * 1.3)
    expect(run.answered).toBe(run.planned)
    expect(run.unreadable).toBeGreaterThan(5)
    expect(run.done).toBeGreaterThan(120)

    const byPair = Map.groupBy(await listVerdicts(run.id), ({ target }) => target)
    const votes = new Map((await listVotes(datasetId, 'test-judge')).map((vote) => [vote.pair, vote]))
    for (const [pair, calls] of byPair) {
      const vote = votes.get(pair)
      const states = calls.map(({ state }) => state)
      if (states.includes('failed')) expect(vote).toBeUndefined()
      else if (states.includes('unreadable')) {
        expect(vote?.choice).toBeNull()
        expect([vote?.shown, vote?.swapped].filter((way) => way === 2)).toHaveLength(
          states.filter((state) => state === 'unreadable').length,
        )
      } else expect(vote?.choice).not.toBeNull()
    }
    // Two orders that disagree are ties, which is what an unreadable one must not be taken for.
    expect([...votes.values()].filter(({ choice }) => choice === 0).length).toBeGreaterThan(0)
  })

  it('leaves factors missing where answers are unreadable', async () => {
    const datasetId = await importFiles([pairsFile(50, 'missing')])
    judge().control({ faults: { nan: 0.4, empty: 0.4 }, reset: true })
    const sent = await countRequests()
    const templates = await templatesOf(({ key }) => key === 'fluency')
    const id = await newRun({ datasetId, kind: 'factors', templates })
    await workUntil(id, 'ready')
    await startRun({ id })
    const run = await workUntil(id, 'done')
    await expectWhole(run, judge(), sent)
    expect(run.unreadable).toBeGreaterThan(30)
    const factor = (await loadPack(datasetId))?.input.factors.find(({ id }) => id.startsWith('judged:fluency'))
    const values = [...(factor?.values ?? [])]
    expect(values.filter(Number.isNaN)).toHaveLength(run.unreadable)
    expect(values.filter((value) => value >= 1 && value <= 5)).toHaveLength(run.done)
  })
})
