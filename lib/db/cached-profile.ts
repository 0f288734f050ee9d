import { z } from 'zod'
import { db, inTransaction, pool } from './client'
import { rowsOf } from './rows'

const partsRow = z.object({ datasetId: z.int(), parts: z.unknown() })

export async function getCachedProfile(datasetId: number, key: string): Promise<unknown> {
  return (await db().cachedProfile.findUnique({ where: { datasetId_key: { datasetId, key } } }))?.payload ?? null
}

/** What says which version of a dataset is shown while the next one is made, `{ version }`. */
export const SHOWN = 'shown'

/** Of which version of which dataset something is, and which version of the method built it. */
type BuiltOf = { readonly id: number; readonly version: number; readonly method: number }

/**
 * Keeps what can be built again: whoever waits for it does not wait for the disk too. What nobody can ask for any more goes: of an
 * earlier version of the dataset that is not still shown, or by an earlier one of the method.
 */
export async function putCachedProfile({ id, version, method }: BuiltOf, key: string, payload: object): Promise<void> {
  await inTransaction(async (client) => {
    await client.query('set local synchronous_commit to off')
    await client.query(
      `insert into cached_profile (dataset_id, version, method, key, payload) values ($1, $2, $3, $4, $5)
       on conflict (dataset_id, key) do update
       set version = excluded.version, method = excluded.method, payload = excluded.payload`,
      [id, version, method, key, JSON.stringify(payload)],
    )
    await client.query(
      `delete from cached_profile where dataset_id = $1 and key <> $4 and (method < $3 or version < $2 and version is distinct from
       (select (payload->>'version')::int from cached_profile where dataset_id = $1 and key = $4))`,
      [id, version, method, SHOWN],
    )
  })
}

/** How many of these keys something is kept under. */
export const countCached = (datasetId: number, keys: readonly string[]): Promise<number> =>
  db().cachedProfile.count({ where: { datasetId, key: { in: [...keys] } } })

/** Only the named parts of cached profiles: a list of datasets does not read them whole. */
export async function getCachedParts(
  wanted: readonly { readonly datasetId: number; readonly key: string }[],
): Promise<readonly { readonly datasetId: number; readonly parts: unknown }[]> {
  const result = await pool().query(
    `select dataset_id as "datasetId", jsonb_build_object(
      'reference', payload->'reference', 'raters', payload->'raters', 'factors', payload->'factors', 'gaps', payload->'gaps',
      'scores', jsonb_path_query_array(payload->'scores', '$[*] ? (@.q < 0.05)')
    ) as parts
    from cached_profile
    where (dataset_id, key) in (select * from unnest($1::int[], $2::text[]))`,
    [wanted.map(({ datasetId }) => datasetId), wanted.map(({ key }) => key)],
  )
  return rowsOf(partsRow, result)
}
