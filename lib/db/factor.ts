import { z } from 'zod'
import { type FactorDetails, factorDetailsSchema } from '@/lib/protocol/factor-details'
import { db, pool } from './client'
import type { FactorOrigin } from './generated/enums'
import { readAs, rowsOf } from './rows'

export type FactorKey = { readonly key: string; readonly version: number }

export type FactorRow = {
  readonly key: string
  readonly version: number
  readonly origin: FactorOrigin
  readonly label: string
  readonly position: number
  /** Of judged factors alone. */
  readonly details?: FactorDetails | null
  /** Imported while values were kept in 32 bits. */
  readonly rounded?: boolean
}

export async function listFactors(datasetId: number): Promise<readonly FactorRow[]> {
  const rows = await db().factor.findMany({
    where: { datasetId },
    orderBy: [{ position: 'asc' }, { key: 'asc' }, { version: 'asc' }],
    omit: { datasetId: true },
  })
  const isImported = rows.some(({ origin }) => origin === 'imported')
  const rounded = new Set(isImported ? (await listRounded(datasetId)).map(({ key }) => key) : [])
  return rows.map((row) => ({
    ...row,
    rounded: rounded.has(row.key),
    details: row.details === null ? null : readAs(factorDetailsSchema, row.details),
  }))
}

const namedRow = z.object({ key: z.string(), label: z.string() })

/** Imported factors whose values are kept in 32 bits, as all were once. */
export async function listRounded(datasetId: number): Promise<readonly z.infer<typeof namedRow>[]> {
  const result = await pool().query(
    `select key, label from factor f where dataset_id = $1 and origin = 'imported' and exists (
       select 1 from measurement m where m.dataset_id = f.dataset_id and factor_key = key and m.version = f.version
         and width < 8) order by position, key`,
    [datasetId],
  )
  return rowsOf(namedRow, result)
}

export async function putFactors(datasetId: number, factors: readonly FactorRow[]): Promise<void> {
  const data = factors.map(({ details: _, rounded: __, ...factor }) => ({ datasetId, ...factor }))
  await db().factor.createMany({ data, skipDuplicates: true })
}

export async function setFactorDetails(
  datasetId: number,
  { key, version }: FactorKey,
  details: FactorDetails,
): Promise<void> {
  await db().factor.update({ where: { datasetId_key_version: { datasetId, key, version } }, data: { details } })
}
