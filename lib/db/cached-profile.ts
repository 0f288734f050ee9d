import { z } from 'zod'
import { db, inTransaction, pool } from './client'
import { rowsOf } from './rows'

const partsRow = z.object({ datasetId: z.int(), parts: z.unknown() })

export async function getCachedProfile(datasetId: number, key: string): Promise<unknown> {
  return (await db().cachedProfile.findUnique({ where: { datasetId_key: { datasetId, key } } }))?.payload ?? null
}

/** What says which version of a dataset is shown while the next one is made, `{ version }`. */
export const SHOWN = 'shown'

/**
 * Keeps what can be built again: whoever waits for it does not wait for the disk too. What is of an earlier version of the
 * dataset, and of no version that is still shown, goes: nobody can ask for it.
 */
export async function putCachedProfile(
  { id, version }: { readonly id: number; readonly version: number },
  key: string,
  payload: object,
): Promise<void> {
  await inTransaction(async (client) => {
    await client.query('set local synchronous_commit to off')
    await client.query(
      `insert into cached_profile (dataset_id, version, key, payload) values ($1, $2, $3, $4)
       on conflict (dataset_id, key) do update set version = excluded.version, payload = excluded.payload`,
      [id, version, key, JSON.stringify(payload)],
    )
    await client.query(
      `delete from cached_profile where dataset_id = $1 and version < $2 and version is distinct from
       (select (payload->>'version')::int from cached_profile where dataset_id = $1 and key = $3)`,
      [id, version, SHOWN],
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
