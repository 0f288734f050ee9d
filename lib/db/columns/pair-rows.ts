import { z } from 'zod'
import { pool } from '@/lib/db/client'
import type { FactorKey } from '@/lib/db/factor'
import { BLOCK } from '@/lib/db/measurement'
import { rowsOf } from '@/lib/db/rows'

const voteRow = z.object({ pair: z.int(), rater: z.int(), choice: z.int() })
export type VoteRow = Readonly<z.infer<typeof voteRow>>

/** Every readable vote on some pairs. */
export async function listVotes(datasetId: number, pairs: readonly number[]): Promise<readonly VoteRow[]> {
  const result = await pool().query(
    `select pair_index as pair, rater_index as rater, choice from preference
     where dataset_id = $1 and pair_index = any($2) and choice is not null`,
    [datasetId, [...pairs]],
  )
  return rowsOf(voteRow, result)
}

/** What a factor, by its key, has on the responses of a pair; NaN where it has no value. */
export type ValuesOn = (factor: string, pair: number) => { readonly a: number; readonly b: number }

/** SQL: the bytes of one value out of a block. */
const valueAt = (block: string, response: string): string =>
  `substring(${block}."values" from (${response} % ${BLOCK}) * ${block}.width + 1 for ${block}.width)`
const blockOf = (block: string, response: string): string =>
  `left join measurement ${block} on ${block}.dataset_id = $1 and ${block}.factor_key = f.key and ${block}.version = f.version
     and ${block}.block = ${response} / ${BLOCK}`
const valuesRow = z.object({
  ...{ pair: z.int(), key: z.string() },
  ...{ a: z.instanceof(Buffer).nullable(), b: z.instanceof(Buffer).nullable() },
})

/** The values of some factors on both responses of some pairs: of their blocks the server sends no more than these. */
export async function loadPairValues(
  datasetId: number,
  factors: readonly FactorKey[],
  pairs: readonly number[],
): Promise<ValuesOn> {
  const result = await pool().query(
    `select p.index as pair, f.key, ${valueAt('one', 'p.a_index')} as a, ${valueAt('other', 'p.b_index')} as b
     from pair p cross join unnest($3::text[], $4::int[]) as f (key, version)
     ${blockOf('one', 'p.a_index')} ${blockOf('other', 'p.b_index')}
     where p.dataset_id = $1 and p.index = any($2)`,
    [datasetId, [...pairs], factors.map(({ key }) => key), factors.map(({ version }) => version)],
  )
  const values = new Map(
    rowsOf(valuesRow, result).map(({ pair, key, a, b }) => [`${pair} ${key}`, { a: numberIn(a), b: numberIn(b) }]),
  )
  return (factor, pair) => values.get(`${pair} ${factor}`) ?? { a: Number.NaN, b: Number.NaN }
}

/** A value as it is stored, in 32 or 64 bits. */
function numberIn(bytes: Buffer | null): number {
  if (bytes?.length === Float64Array.BYTES_PER_ELEMENT) return bytes.readDoubleLE()
  return bytes?.length === Float32Array.BYTES_PER_ELEMENT ? bytes.readFloatLE() : Number.NaN
}
