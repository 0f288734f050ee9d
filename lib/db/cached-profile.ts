import { db } from './client'
import type { Prisma } from './generated/client'

export async function getCachedProfile(datasetId: number, key: string): Promise<unknown> {
  return (await db().cachedProfile.findUnique({ where: { datasetId_key: { datasetId, key } } }))?.payload ?? null
}

export async function putCachedProfile(datasetId: number, key: string, payload: object): Promise<void> {
  await db().cachedProfile.createMany({
    data: [{ datasetId, key, payload: payload as Prisma.InputJsonObject }],
    skipDuplicates: true,
  })
}

/** Only the named parts of cached profiles: a list of datasets does not read them whole. */
export async function getCachedParts(
  wanted: readonly { readonly datasetId: number; readonly key: string }[],
): Promise<readonly { readonly datasetId: number; readonly parts: unknown }[]> {
  return db().$queryRaw`
    select dataset_id as "datasetId", jsonb_build_object(
      'reference', payload->'reference', 'raters', payload->'raters', 'factors', payload->'factors', 'gaps', payload->'gaps'
    ) as parts
    from cached_profile
    where (dataset_id, key) in (select * from unnest(
      ${wanted.map(({ datasetId }) => datasetId)}::int[], ${wanted.map(({ key }) => key)}::text[]
    ))`
}
