import { z } from 'zod'
import { db, pool } from '@/lib/db/client'
import type { FactorKey } from '@/lib/db/factor'
import { readAs, rowsOf } from '@/lib/db/rows'

/** Which prompts were drawn of a version of a dataset, and what was measured of their responses. */
export type MeasuredSample = {
  readonly version: number
  readonly prompts: Int32Array
  readonly responses: Int32Array
  /** In the order of `responses`. */
  readonly columns: readonly (FactorKey & { readonly values: Float32Array })[]
}
/** The version of a dataset that a sample was drawn of, and how many prompts. */
export type SampleMark = { readonly version: number; readonly prompts: number }

const factorsSchema = z.array(z.object({ key: z.string(), version: z.int() }))

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Float32Array) =>
  Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength))
/** Copied, since stored bytes need not begin where a number may. */
const integersIn = (bytes: Uint8Array) => new Int32Array(new Uint8Array(bytes).buffer)

/** Stores a sample in place of an earlier one. */
export async function putSample(datasetId: number, sample: MeasuredSample): Promise<void> {
  const { version, prompts, responses, columns } = sample
  const values = new Float32Array(columns.length * responses.length)
  for (const [at, column] of columns.entries()) values.set(column.values, at * responses.length)
  const row = {
    version,
    factors: columns.map(({ key, version }) => ({ key, version })),
    prompts: bytesOf(prompts),
    responses: bytesOf(responses),
    values: bytesOf(values),
  }
  await db().measuredSample.upsert({ where: { datasetId }, create: { datasetId, ...row }, update: row })
}

const markRow = z.object({ version: z.int(), prompts: z.int() })

/** The sample that there is of a dataset; nothing of it is read. */
export async function findSample(datasetId: number): Promise<SampleMark | null> {
  const result = await pool().query(
    'select version, octet_length(prompts) / 4 as prompts from measured_sample where dataset_id = $1',
    [datasetId],
  )
  return rowsOf(markRow, result)[0] ?? null
}

/** Whether of this version of a dataset no more than the sample is measured. */
export const isOnlySampled = async ({ id, version }: { readonly id: number; readonly version: number }) =>
  (await findSample(id))?.version === version

export async function loadSample(datasetId: number): Promise<MeasuredSample | null> {
  const row = await db().measuredSample.findUnique({ where: { datasetId } })
  if (!row) return null
  const responses = integersIn(row.responses)
  const values = new Float32Array(new Uint8Array(row.values).buffer)
  const columns = readAs(factorsSchema, row.factors).map((factor, at) => ({
    ...factor,
    values: values.subarray(at * responses.length, (at + 1) * responses.length),
  }))
  return { version: row.version, prompts: integersIn(row.prompts), responses, columns }
}

export async function dropSample(datasetId: number): Promise<void> {
  await db().measuredSample.deleteMany({ where: { datasetId } })
}
