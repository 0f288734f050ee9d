import type { PoolClient } from 'pg'

/**
 * Lets a bulk change in this transaction go without row-by-row foreign key checks, where the database user may; elsewhere
 * the checks run as usual. Whoever calls it proves the keys by other means: see `proveKeys`.
 */
export async function suspendKeyChecks(client: PoolClient): Promise<void> {
  await client.query('savepoint keys')
  try {
    await client.query("set local session_replication_role = 'replica'")
  } catch {
    await client.query('rollback to savepoint keys')
  }
  await client.query('release savepoint keys')
}

export async function resumeKeyChecks(client: PoolClient): Promise<void> {
  await client.query('savepoint keys')
  await client
    .query("set local session_replication_role = 'origin'")
    .catch(() => client.query('rollback to savepoint keys'))
  await client.query('release savepoint keys')
}

const ORPHANS: Readonly<Record<string, string>> = {
  response: `select 1 from response r left join prompt p on p.dataset_id = r.dataset_id and p.index = r.prompt_index
    where r.dataset_id = $1 and p.index is null`,
  pair: `select 1 from pair x left join response a on a.dataset_id = x.dataset_id and a.index = x.a_index
    left join response b on b.dataset_id = x.dataset_id and b.index = x.b_index
    where x.dataset_id = $1 and (a.index is null or b.index is null)`,
  preference: `select 1 from preference v left join pair x on x.dataset_id = v.dataset_id and x.index = v.pair_index
    left join rater r on r.dataset_id = v.dataset_id and r.index = v.rater_index
    where v.dataset_id = $1 and (x.index is null or r.index is null)`,
  dataset: 'select 1 where not exists (select 1 from dataset where id = $1)',
}

/** Checks every foreign key of a dataset's rows at once, by joins. */
export async function proveKeys(client: PoolClient, datasetId: number): Promise<void> {
  await resumeKeyChecks(client)
  // The planner does not know yet how many rows just came in, and would look each of them up among all others.
  await client.query('set local enable_nestloop = off')
  for (const [table, query] of Object.entries(ORPHANS)) {
    const { rowCount } = await client.query(`${query} limit 1`, [datasetId])
    if (rowCount) throw new Error(`rows of "${table}" point to rows that are not there`)
  }
}
