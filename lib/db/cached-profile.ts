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
