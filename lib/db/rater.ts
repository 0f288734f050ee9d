import { db } from './client'

export async function listRaters(datasetId: number) {
  return db().rater.findMany({ where: { datasetId }, orderBy: { index: 'asc' } })
}
export type RaterRow = Awaited<ReturnType<typeof listRaters>>[number]
