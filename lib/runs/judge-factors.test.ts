import { describe, expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { loadPack } from '@/lib/profiles/load-pack'
import { startRun } from './control-run'
import { countRequests, newRun, templatesOf, withJudge, workUntil } from './test-runs'

withDatabase()
const judge = withJudge()

const row = (i: number) =>
  JSON.stringify({
    pair_id: `p${i}`,
    prompt: `Question ${i}: why?`,
    source: i % 3 === 0 ? null : `The source says ${i}. It says more.`,
    response_a: `Because of ${i}. That is why. It is so.`,
    response_b: `Nobody knows ${i}. Perhaps never.`,
    'human.Ann': i % 2 ? 'a' : 'b',
  })
const file = { name: 'own.jsonl', bytes: Array.from({ length: 30 }, (_, i) => row(i)).join('\n') }

describe('a run of judged factors', () => {
  it('is tried, estimated, done, and adds up with what the server saw', async () => {
    const datasetId = await importFiles([file])
    const questions = await templatesOf(({ key }) => ['fluency', 'intent-alignment'].includes(key))
    const facts = await templatesOf(({ key }) => key.startsWith('facts-'))
    const id = await newRun({ datasetId, kind: 'factors', templates: [...questions, ...facts], repeated: 10, seed: 1 })
    const ready = await workUntil(id, 'ready')
    expect(ready.estimate).toMatchObject({ calls: ready.planned })
    const sentForTrial = judge().counts().received
    expect(sentForTrial).toBeGreaterThan(0)
    await startRun({ id })
    const done = await workUntil(id, 'done')
    expect(done.done + done.cached + done.unreadable + done.failed + done.skipped).toBe(done.planned)
    // 60 responses × (2 questions + extract + focus) + 20 repeated × 2, 40 with a source × (verify + cover), 20 sources.
    expect(done.planned).toBe(60 * 4 + 20 * 2 + 40 * 2 + 20)
    expect(await countRequests()).toBe(judge().counts().received)
    expect(done.requests).toBe(judge().counts().received)
    expect(judge().counts().paidTwice).toBe(0)
    const pack = await loadPack(datasetId)
    const judged = pack?.input.factors.filter(({ id }) => id.startsWith('judged:')).map(({ id }) => id) ?? []
    expect(judged).toHaveLength(2 + 7)
    const counted = pack?.input.factors.find(({ id }) => id === 'judged:facts@judge/test-judge')
    expect([...(counted?.values ?? [])].slice(0, 2)).toEqual([3, 2])
  })

  it('asks the same about the same text once, however close the questions follow each other', async () => {
    const before = judge().counts().received
    const rows = Array.from({ length: 400 }, (_, i) =>
      JSON.stringify({
        pair_id: `p${i}`,
        prompt: `Question ${i}?`,
        response_a: `Text ${i % 7}.`,
        response_b: `Only ${i}.`,
        'human.Ann': 'a',
      }),
    )
    const datasetId = await importFiles([{ name: 'same.jsonl', bytes: rows.join('\n') }])
    const templates = await templatesOf(({ key }) => key === 'fluency')
    const id = await newRun({ datasetId, kind: 'factors', templates, concurrency: 64 })
    await workUntil(id, 'ready')
    await startRun({ id })
    const done = await workUntil(id, 'done')
    expect([done.planned, done.done, done.cached]).toEqual([800, 407, 393])
    expect(judge().counts().received - before).toBe(407)
    expect(judge().counts().paidTwice).toBe(0)
  })
})
