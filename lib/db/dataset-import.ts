import type { PoolClient } from 'pg'
import { AppError } from '@/lib/errors'
import { storableJson } from '@/lib/storable'
import { db, pool } from './client'
import type { DatasetStatus } from './generated/enums'

export type ImportRow = {
  readonly datasetId: number
  readonly number: number
  readonly uploadId: string | null
  readonly status: DatasetStatus
  readonly format: string
  readonly ledger: unknown
  readonly prompts: number
  readonly responses: number
  readonly pairs: number
  readonly raters: number
  readonly contentHash: string
  readonly createdAt: Date
}

/** Every upload that was brought into a dataset, or is to be, the first one first. */
export async function listImports(datasetId: number): Promise<readonly ImportRow[]> {
  return db().datasetImport.findMany({ where: { datasetId }, orderBy: { number: 'asc' }, omit: { lint: true } })
}

/** What a lint said of the files of the newest import that is through, and of all before; `null` until it was made. */
export async function getLint(datasetId: number): Promise<unknown> {
  const where = { datasetId, status: 'ready' } as const
  const orderBy = { number: 'desc' } as const
  return (await db().datasetImport.findFirst({ where, orderBy, select: { lint: true } }))?.lint ?? null
}

export async function setLint(datasetId: number, number: number, lint: object): Promise<void> {
  await pool().query('update dataset_import set lint = $3 where dataset_id = $1 and number = $2', [
    datasetId,
    number,
    storableJson(lint),
  ])
}

/** The import that waits for its rows; there is at most one. */
export async function getPendingImport(datasetId: number): Promise<ImportRow | null> {
  return db().datasetImport.findFirst({ where: { datasetId, status: 'importing' }, orderBy: { number: 'asc' } })
}

export async function getDatasetOfUpload(uploadId: string): Promise<number | null> {
  return (await db().datasetImport.findUnique({ where: { uploadId }, select: { datasetId: true } }))?.datasetId ?? null
}

/** Adds an upload to a dataset that is ready; one at a time. */
export async function insertImport(datasetId: number, uploadId: string, contentHash: string): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`select 1 from dataset where id = ${datasetId} for update`
    const dataset = await tx.dataset.findUnique({ where: { id: datasetId }, include: { imports: true } })
    if (dataset?.status !== 'ready')
      throw new AppError('conflict', 'Files can be added to a dataset once its first import is through.')
    if (dataset.imports.some(({ status }) => status === 'importing'))
      throw new AppError('conflict', 'Other files are being added to this dataset. Wait for them, or stop that import.')
    const number = Math.max(...dataset.imports.map((each) => each.number)) + 1
    await tx.datasetImport.create({ data: { datasetId, number, uploadId, contentHash } })
  })
}

/** Ends the pending import in failure. The dataset itself fails with its first one only. */
export async function failImport(datasetId: number): Promise<void> {
  await moveImports(datasetId, 'importing', 'failed')
}

/** Makes failed imports wait for their rows again: the last one, or the first of a dataset that has no rows yet. */
export async function reopenImport(datasetId: number): Promise<void> {
  const failed = await db().datasetImport.findFirst({
    where: { datasetId, status: 'failed' },
    orderBy: { number: 'desc' },
  })
  if (failed) await moveImports(datasetId, 'failed', 'importing', failed.number)
}

async function moveImports(datasetId: number, from: DatasetStatus, to: DatasetStatus, number?: number): Promise<void> {
  await db().$transaction([
    db().datasetImport.updateMany({
      where: { datasetId, status: from, ...(number === undefined ? {} : { number }) },
      data: { status: to },
    }),
    db().dataset.updateMany({ where: { id: datasetId, status: from }, data: { status: to } }),
  ])
}

/** A failed import that nobody will try again. */
export async function deleteFailedImport(datasetId: number, number: number): Promise<string | null> {
  const where = { datasetId_number: { datasetId, number } }
  const row = await db().datasetImport.findUnique({ where })
  if (row?.status !== 'failed' || number === 1) return null
  await db().datasetImport.delete({ where })
  return row.uploadId
}

/** Held until the transaction ends: a dataset cannot be deleted while its rows are being written. */
export async function lockImport(client: PoolClient, { datasetId, number }: ImportRow): Promise<void> {
  const { rowCount } = await client.query('select 1 from dataset where id = $1 for key share', [datasetId])
  const waiting = await client.query(
    "select 1 from dataset_import where dataset_id = $1 and number = $2 and status = 'importing' for update",
    [datasetId, number],
  )
  if (!rowCount || !waiting.rowCount)
    throw new AppError('not-found', 'The dataset was deleted or its import was cancelled.')
}

export type Counts = {
  readonly prompts: number
  readonly responses: number
  readonly pairs: number
  readonly raters: number
}

/** Makes the rows of an import part of the dataset: `counts` are those of the whole, `added` those of this import. */
export async function finishImport(
  client: PoolClient,
  { datasetId, number }: Pick<ImportRow, 'datasetId' | 'number'>,
  done: {
    readonly counts: Counts
    readonly added: Counts
    readonly format: string
    readonly ledger: object
    readonly contentHash: string
  },
): Promise<void> {
  const { counts, added, format, ledger, contentHash } = done
  await client.query(
    `update dataset_import set status = 'ready', prompts = $3, responses = $4, pairs = $5, raters = $6, format = $7,
     ledger = $8 where dataset_id = $1 and number = $2`,
    [datasetId, number, added.prompts, added.responses, added.pairs, added.raters, format, JSON.stringify(ledger)],
  )
  await client.query(
    `update dataset set status = 'ready', prompts = $2, responses = $3, pairs = $4, content_hash = $5,
     format = case when $6 = 1 then $7 else format end, version = version + 1 where id = $1`,
    [datasetId, counts.prompts, counts.responses, counts.pairs, contentHash, number, format],
  )
}

const PAGE = 1000

export async function countRejectedRows(datasetId: number): Promise<number> {
  return db().rejectedRow.count({ where: { datasetId } })
}

export async function countConflicts(datasetId: number): Promise<number> {
  return db().rejectedRow.count({ where: { datasetId, conflict: true } })
}

/** All of them in order, a page at a time. */
export async function* eachRejectedRow(datasetId: number) {
  for (let from = 0; ; from += PAGE) {
    const rows = await db().rejectedRow.findMany({
      where: { datasetId, position: { gte: from, lt: from + PAGE } },
      orderBy: { position: 'asc' },
    })
    if (rows.length === 0) return
    yield* rows
  }
}
