import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startJudgeServer } from '@/e2e/judge-server'
import { pool } from '@/lib/db/client'
import { putProbe } from '@/lib/db/endpoint'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { listModels } from '@/lib/judge/list-models'
import { probeEndpoint } from './change-settings'
import { startRun } from './control-run'
import { loadRun, loadRuns } from './load-run'
import { loadSettings } from './load-settings'
import { pairsFile } from './test-pairs'
import { KEY, newRun, templatesOf, withJudge, workUntil } from './test-runs'

withDatabase()
const judge = withJudge({ shared: 'none', batchMs: 100 })
/** Not of a form that anything would recognise as a key. */
const PLAIN_KEY = 'marmalade.47-Zq/x'
const SECRETS = [KEY, PLAIN_KEY]
let other: Awaited<ReturnType<typeof startJudgeServer>>

beforeAll(async () => {
  // It lacks the batch service, and refuses the key that it is asked with, repeating it.
  other = await startJudgeServer({ key: 'another', shared: 'none', lacks: ['batch'] })
  const file = path.join(process.env.DATA_DIR ?? '', 'endpoints.json')
  const endpoints = [
    { name: 'plain', baseUrl: other.url, apiKeyVariable: 'PLAIN_KEY' },
    { name: 'away', baseUrl: 'http://127.0.0.1:9/v1', apiKeyVariable: 'PLAIN_KEY' },
  ]
  writeFileSync(file, JSON.stringify(endpoints))
  process.env.JUDGE_ENDPOINTS = file
  process.env.PLAIN_KEY = PLAIN_KEY
})
afterAll(() => other.close())

/** Every row of every table as text. */
async function dump(): Promise<string> {
  const { rows: tables } = await pool().query<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const parts: string[] = []
  for (const { name } of tables) {
    const { rows } = await pool().query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)
    parts.push(`${name}: ${rows.map(({ row }) => row).join('\n')}`)
  }
  return parts.join('\n')
}

describe('the key of an endpoint', () => {
  it('is in no table, no page and no log, whatever the server repeats', { timeout: 90_000 }, async () => {
    const said: unknown[] = []
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, method).mockImplementation((...words) => void said.push(...words))
    const datasetId = await importFiles([pairsFile(15)])
    const templates = await templatesOf(({ key }) => key === 'verdict')
    const plan = { datasetId, kind: 'discrimination', templates } as const
    const shown: unknown[] = []

    // One pair fails so whenever it is asked, and any call now and then.
    judge().control({ faults: { 'echo-key': 0.2 }, poison: 'own: why 3?', poisoned: 'echo-key' })
    const failing = await newRun(plan)
    await workUntil(failing, 'ready')
    await startRun({ id: failing })
    expect((await workUntil(failing, 'done')).failed).toBeGreaterThanOrEqual(2)
    judge().control({ faults: {}, poison: null })

    for (const endpoint of ['plain', 'away']) {
      const capabilities = { listed: true, structured: true, logprobs: false, seed: true, batch: true }
      shown.push(await listModels(endpoint))
      await probeEndpoint(endpoint, 'test-judge')
      await putProbe(endpoint, 'm', { ...capabilities, remarks: [], milliseconds: 1 })
    }
    const refused = await newRun({ ...plan, endpoint: 'plain' })
    expect((await workUntil(refused, 'paused')).note).toContain('401')

    await putProbe('judge', 'm', {
      listed: true,
      structured: true,
      logprobs: false,
      seed: true,
      batch: true,
      remarks: [],
      milliseconds: 1,
    })
    const batch = await newRun({ ...plan, model: 'm', mode: 'batch' })
    await workUntil(batch, 'ready')
    // The batch is asked for under the endpoint that refuses.
    await pool().query(`update run set endpoint = 'plain' where id = $1`, [batch])
    await startRun({ id: batch })
    expect((await workUntil(batch, 'paused')).note).toMatch(/batch was not accepted.*401/)

    for (const id of [failing, refused, batch]) shown.push(await loadRun(id))
    shown.push(await loadRuns(datasetId), await loadSettings())
    const tables = await dump()
    vi.restoreAllMocks()
    // What it is searched in holds what it should: the failures in words, without the key.
    const pages = JSON.stringify(shown)
    expect(['Upstream refused', 'Incorrect API key', '(key)'].filter((words) => !tables.includes(words))).toEqual([])
    expect(['Upstream refused', 'Incorrect API key', '(key)'].filter((words) => !pages.includes(words))).toEqual([])
    const logs = said.map((word) => (word instanceof Error ? `${word.stack}` : JSON.stringify(word))).join('\n')
    for (const secret of SECRETS) {
      expect(tables.includes(secret), 'tables').toBe(false)
      expect(pages.includes(secret), 'pages').toBe(false)
      expect(logs.includes(secret), 'logs').toBe(false)
    }
  })
})
