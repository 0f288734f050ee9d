import { escapeLiteral, type PoolClient } from 'pg'
import { z } from 'zod'
import { type FactorDetails, factorDetailsSchema } from '@/lib/protocol/factor-details'
import { storableText } from '@/lib/storable'
import { db, inTransaction, pool } from './client'
import { copyBytes } from './copy-out'
import type { FactorKey, FactorRow } from './factor'
import { rowsOf } from './rows'

/** Responses per packed block. */
export const BLOCK = 4096

/** One factor's values, one per response, NaN where there is none: in 64 bits where a file gave them. */
export type FactorColumn = Float32Array | Float64Array

/** How many blocks there are of so many responses. */
export const blocksOf = (responses: number): number => Math.ceil(responses / BLOCK)

/** How many blocks of each factor are measured of the first so many responses, by `key version`. */
export async function countBlocks(datasetId: number, responses: number): Promise<ReadonlyMap<string, number>> {
  const groups = await db().measurement.groupBy({
    by: ['factorKey', 'version'],
    where: { datasetId, block: { lt: blocksOf(responses) } },
    _count: { block: true },
  })
  return new Map(groups.map((group) => [`${group.factorKey} ${group.version}`, group._count.block]))
}

const blockRow = z.object({ block: z.int(), least: z.int() })

/**
 * For each block, or one of them, how many responses every one of these factors is measured on; blocks that lack a factor are
 * absent.
 */
export async function listMeasuredBlocks(
  datasetId: number,
  factors: readonly FactorKey[],
  block: number | null = null,
): Promise<ReadonlyMap<number, number>> {
  const result = await pool().query(
    `select block, min(octet_length("values") / width)::int as least
     from measurement m join unnest($2::text[], $3::int[]) as f (key, version)
       on m.factor_key = f.key and m.version = f.version
     where dataset_id = $1 and ($5::int is null or block = $5) group by block having count(*) = $4`,
    [datasetId, factors.map(({ key }) => key), factors.map(({ version }) => version), factors.length, block],
  )
  return new Map(rowsOf(blockRow, result).map(({ block, least }) => [block, least]))
}

/** The values of one block, as far as they are measured. */
export async function loadBlock(datasetId: number, { key, version }: FactorKey, block: number): Promise<FactorColumn> {
  const row = await db().measurement.findUnique({
    where: { datasetId_factorKey_version_block: { datasetId, factorKey: key, version, block } },
    select: { values: true, width: true },
  })
  return row ? numbersIn(row) : new Float32Array(0)
}

/** Bytes as numbers of their width; copied, since they need not begin where such a number may. */
function numbersIn({ values, width }: { readonly values: Uint8Array; readonly width: number }): FactorColumn {
  const { buffer } = new Uint8Array(values)
  return width === Float64Array.BYTES_PER_ELEMENT ? new Float64Array(buffer) : new Float32Array(buffer)
}

const bytesOf = ({ buffer, byteOffset, byteLength }: FactorColumn) => new Uint8Array(buffer, byteOffset, byteLength)

/** Stores one block of several factors at once; a block that grew takes the place of the shorter one. */
export async function putBlock(
  datasetId: number,
  block: number,
  columns: readonly (FactorKey & { readonly values: FactorColumn })[],
): Promise<void> {
  // Each as bytes of its own: in an array they would be text twice as long, which either side takes longer to write and to read.
  const parameters: unknown[] = [datasetId, block]
  const rows = columns.map(({ key, version, values }) => {
    const bytes = Buffer.from(values.buffer, values.byteOffset, values.byteLength)
    const at = parameters.push(key, version, bytes, values.BYTES_PER_ELEMENT)
    return `($1, $${at - 3}, $${at - 2}, $2, $${at - 1}, $${at})`
  })
  if (rows.length === 0) return
  await pool().query(
    `insert into measurement (dataset_id, factor_key, version, block, "values", width) values ${rows.join(', ')}
     on conflict (dataset_id, factor_key, version, block) do update
     set "values" = excluded."values", width = excluded.width`,
    parameters,
  )
}

/**
 * One factor's values, one per response, in `room` where they have its width; NaN where nothing was measured. Of responses that
 * came after these, maybe meanwhile, nothing is read.
 */
export async function loadColumn(
  datasetId: number,
  factor: FactorKey,
  responses: number,
  room = new Float32Array(responses),
): Promise<FactorColumn> {
  // COPY takes no parameters: the key is escaped as a literal.
  let column: FactorColumn = room.fill(Number.NaN)
  await copyBytes(
    `select block, width::int, "values" from measurement where dataset_id = ${Number(datasetId)}
     and factor_key = ${escapeLiteral(factor.key)} and version = ${Number(factor.version)}`,
    ({ integers: [block = 0, width = 0], bytes: values }) => {
      const isExact = width === Float64Array.BYTES_PER_ELEMENT
      if (isExact && column instanceof Float32Array) column = Float64Array.from(column)
      const place = column.subarray(block * BLOCK)
      const known = values.subarray(0, place.length * width)
      // As they lie, where they are as wide.
      if (width === column.BYTES_PER_ELEMENT) bytesOf(place).set(known)
      else place.set(numbersIn({ values: known, width }))
    },
  )
  return column
}

/** How many responses have a value. */
export function countValues(values: FactorColumn): number {
  let count = 0
  for (let at = 0; at < values.length; at++) if (!Number.isNaN(values[at])) count++
  return count
}

/** How many responses a factor has a value of. */
export async function countMeasured(datasetId: number, { key: factorKey, version }: FactorKey): Promise<number> {
  const where = { datasetId, factorKey, version }
  const rows = await db().measurement.findMany({ where, select: { values: true, width: true } })
  return rows.reduce((sum, row) => sum + countValues(numbersIn(row)), 0)
}

/** Stores a whole column in place of what was there. */
async function putColumn(
  client: PoolClient,
  datasetId: number,
  { key, version }: FactorKey,
  values: FactorColumn,
): Promise<void> {
  for (let block = 0; block * BLOCK < values.length; block++) {
    const part = values.subarray(block * BLOCK, (block + 1) * BLOCK)
    await client.query(
      `insert into measurement (dataset_id, factor_key, version, block, "values", width) values ($1, $2, $3, $4, $5, $6)
       on conflict (dataset_id, factor_key, version, block) do update
       set "values" = excluded."values", width = excluded.width`,
      [
        ...[datasetId, key, version, block],
        Buffer.from(part.buffer, part.byteOffset, part.byteLength),
        part.BYTES_PER_ELEMENT,
      ],
    )
  }
}

/** Stores a factor that came with the rows, within their transaction; a later import stores it anew. */
export async function putImportedFactor(
  client: PoolClient,
  datasetId: number,
  name: string,
  position: number,
  values: FactorColumn,
): Promise<void> {
  const label = storableText(name)
  const key = `imported:${label}`
  await client.query(
    `insert into factor (dataset_id, key, version, origin, label, position) values ($1, $2, 1, 'imported', $3, $4)
     on conflict do nothing`,
    [datasetId, key, label, 1000 + position],
  )
  await putColumn(client, datasetId, { key, version: 1 }, values)
}

const versionRow = z.object({ version: z.int(), details: factorDetailsSchema })

type JudgedVersion = {
  readonly version: number
  readonly details: FactorDetails
  readonly values: Float32Array
}

/**
 * Stores a version of a judged factor with its whole column, in place of what was there. `make` is told the versions there are;
 * nobody makes another one meanwhile.
 */
export async function putJudgedFactor(
  datasetId: number,
  { key, origin, label, position }: Pick<FactorRow, 'key' | 'origin' | 'label' | 'position'>,
  make: (versions: readonly z.infer<typeof versionRow>[]) => Promise<JudgedVersion>,
): Promise<void> {
  await inTransaction(async (client) => {
    await client.query('select 1 from dataset where id = $1 for update', [datasetId])
    const query = 'select version, details from factor where dataset_id = $1 and key = $2 order by version'
    const versions = rowsOf(versionRow, await client.query(query, [datasetId, key]))
    const { version, details, values } = await make(versions)
    await client.query(
      `insert into factor (dataset_id, key, version, origin, label, position, details)
       values ($1, $2, $3, $4::"FactorOrigin", $5, $6, $7)
       on conflict (dataset_id, key, version) do update set details = excluded.details, label = excluded.label`,
      [datasetId, key, version, origin, label, position, JSON.stringify(details)],
    )
    await putColumn(client, datasetId, { key, version }, values)
  })
}
