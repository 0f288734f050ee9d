import { z } from 'zod'
import { type FactorDetails, factorDetailsSchema } from '@/lib/protocol/factor-details'
import { db, inTransaction, pool } from './client'
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

/**
 * The factors of a dataset. While computed ones are measured anew by a newer version it has both; the older ones count until
 * the newer are whole and `dropOlderFactors` takes them away.
 */
export async function listFactors(datasetId: number): Promise<readonly FactorRow[]> {
  const rows = await db().factor.findMany({
    where: { datasetId },
    orderBy: [{ position: 'asc' }, { key: 'asc' }, { version: 'asc' }],
    omit: { datasetId: true },
  })
  const measured = rows.filter(
    ({ key, version, origin }) =>
      origin !== 'computed' || !rows.some((other) => other.key === key && other.version < version),
  )
  const isImported = rows.some(({ origin }) => origin === 'imported')
  const rounded = new Set(isImported ? (await listRounded(datasetId)).map(({ key }) => key) : [])
  return measured.map((row) => ({
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

const OLDER = `factor f join unnest($1::text[], $2::int[]) as newer (key, version)
  on f.key = newer.key and f.version < newer.version and f.origin = 'computed'`

const columnsOf = (factors: readonly FactorKey[]) => [
  factors.map(({ key }) => key),
  factors.map(({ version }) => version),
]

/** Imported datasets that have one of these factors in an older version, the newest first. */
export async function listOutdated(factors: readonly FactorKey[]): Promise<readonly number[]> {
  const result = await pool().query(
    `select id from dataset where status = 'ready' and id in (select dataset_id from ${OLDER}) order by id desc`,
    columnsOf(factors),
  )
  return rowsOf(z.object({ id: z.int() }), result).map(({ id }) => id)
}

/** The newest version of the computed factors that a dataset is to be measured with, while it has older ones; else `null`. */
export async function findNewerVersion(datasetId: number, factors: readonly FactorKey[]): Promise<number | null> {
  const result = await pool().query(`select max(newer.version) as version from ${OLDER} where dataset_id = $3`, [
    ...columnsOf(factors),
    datasetId,
  ])
  return rowsOf(z.object({ version: z.int().nullable() }), result)[0]?.version ?? null
}

/** Lets a dataset's newly measured factors take the place of their older versions, all at once. */
export async function dropOlderFactors(datasetId: number, factors: readonly FactorKey[]): Promise<void> {
  await inTransaction(async (client) => {
    await client.query(
      `delete from factor where dataset_id = $3 and (key, version) in (select f.key, f.version from ${OLDER} where dataset_id = $3)`,
      [...columnsOf(factors), datasetId],
    )
    await client.query('update dataset set version = version + 1 where id = $1', [datasetId])
  })
}
