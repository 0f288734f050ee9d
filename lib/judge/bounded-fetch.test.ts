import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type JudgeServer, startJudgeServer } from '@/e2e/judge-server'
import type { JudgeRequest } from '@/lib/protocol/request'
import { checkBatch, readBatch, submitBatch, uploadRequests } from './batch'
import { complete } from './complete'
import { listModels } from './list-models'
import { probeModel } from './probe-model'

let server: JudgeServer
const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-bounded-'))
const REQUEST: JudgeRequest = {
  messages: [{ role: 'user', content: 'Is water wet?' }],
  schema: null,
  temperature: 0,
  seed: null,
  maxTokens: 50,
  topLogprobs: null,
}

beforeAll(async () => {
  server = await startJudgeServer({ shared: 'none', batchMs: 0 })
  process.env.DATABASE_URL ??= 'postgres://nobody@127.0.0.1:1/none'
  process.env.JUDGE_BASE_URL = server.url
  // Only what drips runs out of time: elsewhere a busy machine must not, before too much has come.
  process.env.JUDGE_ENDPOINTS = path.join(folder, 'endpoints.json')
  writeFileSync(
    process.env.JUDGE_ENDPOINTS,
    JSON.stringify([{ name: 'hasty', baseUrl: server.url, timeoutSeconds: 1 }]),
  )
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => server.control({ everywhere: null }))

const TOO_LARGE = /more than (259 kB|8\.0 MB)/
const SAID = {
  endless: TOO_LARGE,
  'gzip-bomb': TOO_LARGE,
  'endless-headers': /Headers Overflow/,
  drip: /did not answer in time/,
} as const

const newBatch = async (endpoint: string) =>
  submitBatch(endpoint, await uploadRequests(endpoint, 'test-judge', [{ id: 'one', request: REQUEST }]), 'mark')

/** What the process grew by meanwhile, in megabytes. */
async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  await work()
  clearInterval(watch)
  return (Math.max(most, process.memoryUsage().rss) - before) / 1e6
}

describe('a server that does not stop', () => {
  it.each(Object.entries(SAID))('%s: every door that asks one ends, in words', async (everywhere, said) => {
    const endpoint = everywhere === 'drip' ? 'hasty' : 'judge'
    const batch = await newBatch(endpoint)
    server.control({ everywhere })
    const grown = await growth(async () => {
      const [answer, list, state] = await Promise.allSettled([
        complete(endpoint, 'test-judge', REQUEST),
        listModels(endpoint),
        checkBatch(endpoint, batch),
      ])
      const message = expect.stringMatching(said)
      expect(answer).toMatchObject({ value: { kind: 'fault', message } })
      expect(list).toMatchObject({ value: { ok: false, message } })
      expect(state).toMatchObject({ status: 'rejected' })
      // Five seconds of dripping would tell nothing more.
      if (everywhere === 'drip') return
      const { remarks, batch: offers } = await probeModel(endpoint, 'test-judge')
      expect(remarks).toHaveLength(3)
      expect(offers).toBeNull()
    })
    expect(grown).toBeLessThan(200)
  })

  it('reads a whole answer that keeps to them', async () => {
    expect(await complete('judge', 'test-judge', REQUEST)).toMatchObject({ kind: 'answer' })
    const batch = await newBatch('judge')
    const answers = await readBatch('judge', await checkBatch('judge', batch), new Set(['one']))
    expect(answers.get('one')).toMatchObject({ kind: 'answer' })
    expect(await readBatch('judge', await checkBatch('judge', batch), new Set())).toEqual(new Map())
  })
})
