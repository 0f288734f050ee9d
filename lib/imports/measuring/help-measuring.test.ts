import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { inTransaction, pool } from '@/lib/db/client'
import { listJobs, putJob } from '@/lib/db/job'
import { BLOCK, loadColumn } from '@/lib/db/measurement'
import { createTables } from '@/lib/db/tables/create-tables'
import { withDatabase } from '@/lib/db/test-database'
import { computedKeys } from '@/lib/factors/registry'

withDatabase()

const RESPONSES = 4 * BLOCK + 10
const workers = new Map<string, ChildProcess>()
afterAll(() => {
  for (const worker of workers.values()) worker.kill('SIGKILL')
})

function startWorker(name: string): void {
  const args = ['--import', 'tsx', 'lib/imports/measuring/test-measuring-worker.ts']
  workers.set(name, spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, PGAPPNAME: name } }))
}

/** Responses of one to seven words, four to a prompt, that nobody has measured. */
async function storeTexts(): Promise<number> {
  const { rows } = await pool().query<{ id: number }>(
    `insert into dataset (name, task, status, prompts, responses) values ('shared', 'helpful', 'ready', $1, $2) returning id`,
    [Math.ceil(RESPONSES / 4), RESPONSES],
  )
  const id = rows[0]?.id ?? 0
  await inTransaction(async (client) => {
    const tables = await createTables(client, id)
    await tables.index()
    await tables.attach()
  })
  await pool().query(
    `insert into prompt (dataset_id, index, text) select $1, i, 'Say some' from generate_series(0, $2::int - 1) i`,
    [id, Math.ceil(RESPONSES / 4)],
  )
  await pool().query(
    `insert into response (dataset_id, index, prompt_index, text)
     select $1, i, i / 4, repeat('word ', 1 + i % 7) from generate_series(0, $2::int - 1) i`,
    [id, RESPONSES],
  )
  return id
}

/** Who holds a claim on which block, and who has the job. */
async function listHolders(datasetId: number) {
  const { rows } = await pool().query<{ name: string; block: number | null }>(
    `select application_name as name, case when classid::bigint = 4294967296 - $1 then objid::int end as block
     from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and granted and application_name = any($2)`,
    [datasetId, [...workers.keys()]],
  )
  return { blocks: rows.filter(({ block }) => block !== null), owner: rows.find(({ block }) => block === null)?.name }
}

test('two processes measure one dataset, each block once; one is killed, and the other ends it', async () => {
  const id = await storeTexts()
  await pool().query(
    `create table stored (block int);
     create function note_block() returns trigger language plpgsql as
       $$ begin insert into stored values (new.block); return null; end $$;
     create trigger note_block after insert or update on measurement
       for each row when (new.factor_key = 'length') execute function note_block()`,
  )
  // Nobody can store a block: each process stops at the one it has claimed.
  const holding = await pool().connect()
  await holding.query('begin; lock table measurement in share row exclusive mode')
  await putJob('measure', id)
  for (const name of ['one', 'two']) startWorker(name)
  let holders = await listHolders(id)
  while (new Set(holders.blocks.map(({ name }) => name)).size < 2) {
    await wait(20)
    holders = await listHolders(id)
  }
  const claimed = holders.blocks.map(({ block }) => block)
  expect(new Set(claimed).size).toBe(claimed.length)
  expect((await listJobs(id))[0]).toMatchObject({ kind: 'measure', status: 'running', attempts: 1 })

  const owner = workers.get(holders.owner ?? '')
  const ended = owner && once(owner, 'exit')
  owner?.kill('SIGKILL')
  await ended
  await holding.query('commit')
  holding.release()

  const find = async () => (await listJobs(id)).find(({ kind }) => kind === 'measure')
  while ((await find())?.status !== 'done') await wait(20)
  expect(await find()).toMatchObject({ attempts: 2, done: BigInt(RESPONSES), total: BigInt(RESPONSES) })
  const [length] = computedKeys
  const lengths = await loadColumn(id, length ?? { key: '', version: 0 }, RESPONSES)
  expect([...lengths.keys()].filter((at) => lengths[at] !== 1 + (at % 7))).toEqual([])
  const stored = await pool().query('select block, count(*)::int from stored group by block order by block')
  expect(stored.rows).toEqual([0, 1, 2, 3, 4].map((block) => ({ block, count: 1 })))
  const { rows } = await pool().query('select version from dataset where id = $1', [id])
  expect(rows).toEqual([{ version: 2 }])
  expect((await listJobs(id)).map(({ kind }) => kind)).toEqual(['measure', 'profile'])
})
