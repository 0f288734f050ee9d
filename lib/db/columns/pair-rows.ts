import { z } from 'zod'
import { pool } from '@/lib/db/client'
import type { FactorKey } from '@/lib/db/factor'
import { BLOCK, type FactorColumn, loadBlock } from '@/lib/db/measurement'
import { rowsOf } from '@/lib/db/rows'

const sidesRow = z.object({ index: z.int(), a: z.int(), b: z.int() })
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

/** A factor's values on both responses of some pairs, by pair; NaN where it has none. Reads no more than their blocks. */
export async function loadPairValues(
  datasetId: number,
  factor: FactorKey,
  pairs: readonly number[],
): Promise<ReadonlyMap<number, { readonly a: number; readonly b: number }>> {
  const result = await pool().query(
    'select index, a_index as a, b_index as b from pair where dataset_id = $1 and index = any($2)',
    [datasetId, [...pairs]],
  )
  const rows = rowsOf(sidesRow, result)
  const needed = new Set(rows.flatMap(({ a, b }) => [Math.floor(a / BLOCK), Math.floor(b / BLOCK)]))
  const blocks = new Map<number, FactorColumn>()
  for (const block of needed) blocks.set(block, await loadBlock(datasetId, factor, block))
  const at = (response: number) => blocks.get(Math.floor(response / BLOCK))?.[response % BLOCK] ?? Number.NaN
  return new Map(rows.map(({ index, a, b }) => [index, { a: at(a), b: at(b) }]))
}
