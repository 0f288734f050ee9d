import { db, inTransaction } from './client'
import type { DatasetStatus, Task } from './generated/enums'

export type DatasetRow = {
  readonly id: number
  readonly name: string
  readonly description: string
  readonly task: Task
  readonly status: DatasetStatus
  readonly sample: string | null
  readonly uploadId: string | null
  readonly format: string
  readonly ledger: unknown
  readonly prompts: number
  readonly responses: number
  readonly pairs: number
  readonly contentHash: string
  readonly version: number
  readonly createdAt: Date
}

export async function getDataset(id: number): Promise<DatasetRow | null> {
  return db().dataset.findUnique({ where: { id } })
}

export async function listDatasets() {
  return db().dataset.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: {
      raters: { select: { name: true, kind: true }, orderBy: { index: 'asc' } },
      jobs: { where: { status: { in: ['queued', 'running', 'failed'] } } },
      _count: { select: { reports: true } },
    },
  })
}

export type NewDataset = {
  readonly name: string
  readonly description: string
  readonly task: Task
  readonly uploadId: string
  readonly sample: string | null
  readonly contentHash: string
}

export async function insertDataset(dataset: NewDataset): Promise<number> {
  return (await db().dataset.create({ data: dataset, select: { id: true } })).id
}

export async function getDatasetOfUpload(uploadId: string): Promise<number | null> {
  return (await db().dataset.findUnique({ where: { uploadId }, select: { id: true } }))?.id ?? null
}

export async function updateDataset(
  id: number,
  change: { readonly name: string; readonly description: string; readonly task: Task },
): Promise<void> {
  await db().dataset.update({ where: { id }, data: change })
}

export async function setDatasetStatus(id: number, status: DatasetStatus): Promise<void> {
  await db().dataset.updateMany({ where: { id }, data: { status } })
}

export async function growVersion(id: number): Promise<void> {
  await db().dataset.updateMany({ where: { id }, data: { version: { increment: 1 } } })
}

/** Children first: the database's own cascade would look up each row's children one by one. */
const CHILDREN = ['preference', 'pair', 'measurement', 'response', 'prompt'] as const

export async function deleteDataset(id: number): Promise<void> {
  await inTransaction(async (client) => {
    for (const table of CHILDREN) await client.query(`delete from "${table}" where dataset_id = $1`, [id])
    await client.query('delete from dataset where id = $1', [id])
  })
}

export async function isSampleLoaded(key: string): Promise<boolean> {
  return (await db().loadedSample.count({ where: { key } })) === 1
}

export async function markSampleLoaded(key: string): Promise<void> {
  await db().loadedSample.createMany({ data: [{ key }], skipDuplicates: true })
}
