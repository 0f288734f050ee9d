import { expect, test } from 'vitest'
import { disconnect, inTransaction, pool } from '@/lib/db/client'
import { deleteDataset } from '@/lib/db/dataset'
import { createTables } from '@/lib/db/tables/create-tables'
import { withDatabase } from '@/lib/db/test-database'
import { importOnly } from '@/lib/imports/test-import'
import { sweepTables } from './sweep-tables'

withDatabase()

const FILE = {
  name: 'own.csv',
  bytes: 'pair_id,prompt,response_a,response_b,preference\np1,Why?,one,two,a\np2,How?,three,four,b',
}

/** Whoever waits for a lock longer than that fails, from now on. */
async function refuseToWait(): Promise<void> {
  await pool().query(
    `alter database "${new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)}" set lock_timeout = '5s'`,
  )
  await disconnect()
}

const countOf = async (table: string, id: number): Promise<number> =>
  (await pool().query<{ n: number }>(`select count(*)::int as n from ${table} where dataset_id = $1`, [id])).rows[0]
    ?.n ?? -1

const tablesOf = async (id: number): Promise<readonly string[]> => {
  const { rows } = await pool().query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relname ~ ('^[a-z_]+_' || $1 || '$') order by 1`,
    [id],
  )
  return rows.map(({ name }) => name)
}

test('each dataset has tables of its own, which know what they hold', async () => {
  const [one, two] = [await importOnly([FILE]), await importOnly([FILE])]
  expect(await tablesOf(one)).toEqual(['pair', 'preference', 'prompt', 'response'].map((name) => `${name}_${one}`))
  expect(await countOf(`response_${one}`, one)).toBe(4)
  expect(await countOf('response', two)).toBe(4)
  await expect(
    pool().query(`insert into prompt_${one} (dataset_id, index, text) values ($1, 9, '')`, [two]),
  ).rejects.toThrow(`prompt_${one}_dataset`)
  const { rows } = await pool().query<{ 'QUERY PLAN': string }>(
    `explain select * from response where dataset_id = ${two} and index = 1`,
  )
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(new RegExp(`^[A-Za-z ]+ on response_${two} `))
})

test('imports, readers and writers of other datasets wait for no import and no deletion', async () => {
  const [read, dropped] = [await importOnly([FILE]), await importOnly([FILE])]
  await refuseToWait()
  const write = (raw: string) => pool().query('update preference set raw = $2 where dataset_id = $1', [read, raw])
  const slow = await inTransaction(async (client) => {
    const made = `insert into dataset (name, task) values ('slow', 'custom') returning id`
    const { rows } = await client.query<{ id: number }>(made)
    const id = rows[0]?.id ?? 0
    const own = await createTables(client, id)
    await own.index()
    // Meanwhile another one begins and ends, and a dataset goes.
    expect(await countOf('pair', await importOnly([FILE]))).toBe(2)
    await deleteDataset(dropped)
    await sweepTables()
    expect(await tablesOf(dropped)).toEqual([])
    await own.attach()
    expect(await countOf('response', read)).toBe(4)
    await write('changed')
    return id
  })
  expect(await countOf('pair', slow)).toBe(0)
})

test('what a sweep left half done the next one ends', async () => {
  const [taken, detached] = [await importOnly([FILE]), await importOnly([FILE])]
  await deleteDataset(taken)
  await deleteDataset(detached)
  await pool().query(`alter table prompt detach partition prompt_${detached} concurrently`)
  // Somebody still reads, so the sweep waits; it is cut off there, as if its process had ended.
  const ended = await inTransaction(async (reader) => {
    await reader.query('select from response limit 1; select from pair limit 1')
    const sweeping = sweepTables().catch((error: Error) => error.message)
    const waiting = `select pg_cancel_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'alter table%detach%' and wait_event_type = 'Lock'`
    while ((await pool().query(waiting)).rowCount === 0);
    return sweeping
  })
  expect(ended).toContain('canceling statement')
  await sweepTables()
  expect([await tablesOf(taken), await tablesOf(detached)]).toEqual([[], []])
})

/** Begins a sweep while somebody reads, waits until it waits for them, and says how it ended. */
async function sweepBesideReader(work: (cutOff: () => Promise<void>) => Promise<void>): Promise<string> {
  const sweeping = { ended: Promise.resolve(''), isOver: false }
  await inTransaction(async (reader) => {
    await reader.query('select from response limit 1; select from pair limit 1')
    sweeping.ended = sweepTables().then(
      () => 'swept',
      (error: Error) => error.message,
    )
    void sweeping.ended.then(() => {
      sweeping.isOver = true
    })
    const waiting = `from pg_stat_activity
      where datname = current_database() and query like 'alter table%detach%' and wait_event_type = 'Lock'`
    while (!sweeping.isOver && (await pool().query(`select ${waiting}`)).rowCount === 0);
    await work(async () => {
      if (sweeping.isOver) throw new Error(`it ended too early: ${await sweeping.ended}`)
      await pool().query(`select pg_cancel_backend(pid) ${waiting}`)
    })
  })
  return sweeping.ended
}

test('a detachment that was cut off does not keep others from being swept, whatever they are called', async () => {
  await pool().query(`select setval(pg_get_serial_sequence('dataset', 'id'), 98)`)
  const [cut, next] = [await importOnly([FILE]), await importOnly([FILE])]
  expect([cut, next]).toEqual([99, 100])
  await deleteDataset(cut)
  const ended = await sweepBesideReader(async (cutOff) => {
    // Both tables that are read are cut off, and the sweep goes on to those that nobody reads.
    while ((await tablesOf(cut)).length > 2) await cutOff()
  })
  expect(ended).toContain('canceling statement')
  await deleteDataset(next)
  await sweepTables()
  expect([await tablesOf(cut), await tablesOf(next)]).toEqual([[], []])
})

test('what is deleted while another process sweeps, that one sweeps too', async () => {
  const [first, second] = [await importOnly([FILE]), await importOnly([FILE])]
  await deleteDataset(first)
  const ended = await sweepBesideReader(async () => {
    await deleteDataset(second)
    await sweepTables() // it finds the other one at it
    expect(await tablesOf(second)).not.toEqual([])
  })
  expect(ended).toBe('swept')
  expect([await tablesOf(first), await tablesOf(second)]).toEqual([[], []])
})
