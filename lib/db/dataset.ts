import type { PoolClient } from 'pg'
import { AppError } from '@/lib/errors'
import { resumeKeyChecks, suspendKeyChecks } from './bulk'
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

/** One dataset, or all of them, newest first. */
export async function listDatasets(id: number | null) {
  return db().dataset.findMany({
    ...(id === null ? {} : { where: { id } }),
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

/** Moves a dataset on, if it is where it is expected: an import that ended meanwhile is left as it ended. */
export async function moveDatasetStatus(id: number, from: DatasetStatus, to: DatasetStatus): Promise<void> {
  await db().dataset.updateMany({ where: { id, status: from }, data: { status: to } })
}

export async function growVersion(id: number): Promise<void> {
  await db().dataset.updateMany({ where: { id }, data: { version: { increment: 1 } } })
}

const CHILDREN = ['preference', 'pair', 'measurement', 'response', 'prompt'] as const

/** Children first, without a look-up for each row: the dataset itself cascades to the small tables. */
export async function deleteDataset(id: number): Promise<void> {
  await inTransaction(async (client) => {
    await client.query('select 1 from dataset where id = $1 for update', [id])
    await suspendKeyChecks(client)
    for (const table of CHILDREN) await client.query(`delete from "${table}" where dataset_id = $1`, [id])
    await resumeKeyChecks(client)
    await client.query('delete from dataset where id = $1', [id])
  })
}

export async function isSampleLoaded(key: string): Promise<boolean> {
  return (await db().loadedSample.count({ where: { key } })) === 1
}

export async function markSampleLoaded(key: string): Promise<void> {
  await db().loadedSample.createMany({ data: [{ key }], skipDuplicates: true })
}

/** Held until the transaction ends: a dataset cannot be deleted while its rows are being written. */
export async function lockDataset(client: PoolClient, id: number): Promise<void> {
  const { rowCount } = await client.query("select 1 from dataset where id = $1 and status = 'importing' for update", [
    id,
  ])
  if (!rowCount) throw new AppError('not-found', 'The dataset was deleted or its import was cancelled.')
}

export type Imported = {
  readonly prompts: number
  readonly responses: number
  readonly pairs: number
  readonly format: string
  readonly ledger: object
}

export async function finishImport(client: PoolClient, id: number, imported: Imported): Promise<void> {
  const { prompts, responses, pairs, format, ledger } = imported
  await client.query(
    `update dataset set status = 'ready', prompts = $2, responses = $3, pairs = $4, format = $5, ledger = $6,
     version = version + 1 where id = $1`,
    [id, prompts, responses, pairs, format, JSON.stringify(ledger)],
  )
}
