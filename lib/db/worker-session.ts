import pg from 'pg'
import { z } from 'zod'
import { env } from '@/lib/env'
import { rowsOf } from './rows'

const WORKER_CLASS = 0x50524f57
const BLOCK_CLASS = 0x50524f42

/** The advisory locks of one kind that anybody holds in this database. */
const HELD = `select objid from pg_locks where locktype = 'advisory' and granted and objsubid = 2
  and database = (select oid from pg_database where datname = current_database())`
const objid = (value: string) => `(${value})::bigint & 4294967295`

/** SQL: whether the worker of this number is alive. */
export const aliveSql = (worker: string): string =>
  `exists (${HELD} and classid = ${WORKER_CLASS} and objid = ${objid(worker)})`

export type WorkerSession = {
  readonly id: number
  readonly lost: AbortSignal
  /** Takes the first open block of a run that nobody works on; `null` when there is none. */
  takeBlock(runId: string, end: number): Promise<number | null>
  /** Whether some worker still has a block of a run. */
  isWorkedOn(runId: string): Promise<boolean>
  letGo(runId: string, block: number): Promise<void>
  /** Says which endpoints it sends to. Gives how many live workers send to each of them. */
  beat(endpoints: readonly string[]): Promise<ReadonlyMap<string, number>>
  close(): Promise<void>
}

/**
 * Registers this process as a worker. Its claims and its blocks are held by a connection of its own: they end with it,
 * so that whatever a killed process left is free at once.
 */
export async function openWorkerSession(): Promise<WorkerSession> {
  const client = new pg.Client({ connectionString: env().databaseUrl, keepAlive: true })
  const lost = new AbortController()
  client.on('error', () => lost.abort(new Error('the connection to the database was lost')))
  await client.connect()
  const [made] = rowsOf(
    z.object({ id: z.int() }),
    await client.query(`insert into worker (endpoints) values ('{}') returning id`),
  )
  const id = made?.id ?? 0
  await client.query('select pg_advisory_lock($1, $2)', [WORKER_CLASS, id])
  await client.query(`delete from worker w where seen_at < now() - interval '1 day' and not ${aliveSql('w.id')}`)
  const held = new Set<string>()
  let before: Promise<unknown> = Promise.resolve()
  /** One connection, one query at a time. */
  function query(text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
    const result = before.then(() => client.query(text, [...values]))
    before = result.catch(() => {})
    return result
  }
  const nameOf = (runId: string, block: number) => `${runId} ${block}`

  async function takeBlock(runId: string, end: number): Promise<number | null> {
    for (;;) {
      const open = await query(
        `select b.index from run_block b where b.run_id = $1 and not b.done and b.index < $2
         and ${objid(`hashtext($1::text || ' ' || b.index)`)} not in (${HELD} and classid = ${BLOCK_CLASS})
         order by b.index limit 1`,
        [runId, end],
      )
      const block = rowsOf(z.object({ index: z.int() }), open)[0]?.index
      if (block === undefined) return null
      // Between the look and the lock another worker may have taken it, and even finished it.
      const taken = await query(
        `select pg_try_advisory_lock($1, hashtext($2)) as held from run_block where run_id = $3 and index = $4`,
        [BLOCK_CLASS, nameOf(runId, block), runId, block],
      )
      if (!rowsOf(z.object({ held: z.boolean() }), taken)[0]?.held) continue
      held.add(nameOf(runId, block))
      const { rowCount } = await query('select 1 from run_block where run_id = $1 and index = $2 and not done', [
        runId,
        block,
      ])
      if (rowCount === 1) return block
      await letGo(runId, block)
    }
  }

  async function isWorkedOn(runId: string): Promise<boolean> {
    const { rowCount } = await query(
      `select 1 from run_block b where b.run_id = $1 and not b.done
         and ${objid(`hashtext($1::text || ' ' || b.index)`)} in (${HELD} and classid = ${BLOCK_CLASS}) limit 1`,
      [runId],
    )
    return rowCount === 1
  }

  async function letGo(runId: string, block: number): Promise<void> {
    if (!held.delete(nameOf(runId, block)) || lost.signal.aborted) return
    await query('select pg_advisory_unlock($1, hashtext($2))', [BLOCK_CLASS, nameOf(runId, block)])
  }

  async function beat(endpoints: readonly string[]): Promise<ReadonlyMap<string, number>> {
    await query('update worker set seen_at = now(), endpoints = $2 where id = $1', [id, endpoints])
    const result = await query(
      `select endpoint, count(*)::int as workers from worker w, unnest(w.endpoints) as endpoint
       where w.seen_at > now() - interval '10 seconds' and endpoint = any($1) and ${aliveSql('w.id')} group by endpoint`,
      [endpoints],
    )
    const rows = rowsOf(z.object({ endpoint: z.string(), workers: z.int() }), result)
    return new Map(rows.map(({ endpoint, workers }) => [endpoint, workers]))
  }

  async function close(): Promise<void> {
    await client.end().catch(() => {})
  }
  return { id, lost: lost.signal, takeBlock, isWorkedOn, letGo, beat, close }
}
