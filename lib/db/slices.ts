import { escapeLiteral } from 'pg'
import { z } from 'zod'
import { pool } from './client'
import { copyIntegers } from './copy-out'
import { rowsOf } from './rows'

/** A metadata column of the pairs: its values by how often they occur, and for each pair which one it has, −1: none. */
export type SliceColumn = { readonly name: string; readonly values: readonly string[]; readonly codes: Int16Array }

/** Values of a column that are kept apart; rarer ones count as one value, `OTHER`. */
const MOST_VALUES = 200
const OTHER = '(rarer values)'
const ABSENT = -1

/** Reads one metadata column of a dataset's pairs. */
export async function loadSlices(datasetId: number, name: string, pairs: number): Promise<SliceColumn> {
  const result = await pool().query(
    `select value from (select slices->>$2::text as value from pair where dataset_id = $1) as found
     where value is not null
     group by value order by count(*) desc, value collate "C" limit $3`,
    [datasetId, name, MOST_VALUES],
  )
  const values = rowsOf(z.object({ value: z.string() }), result).map(({ value }) => value)
  const codes = new Int16Array(pairs).fill(ABSENT)
  // COPY takes no parameters: the values are escaped as literals.
  const list = values.map((value) => `${escapeLiteral(value)}::text`).join(', ')
  const column = `slices->>${escapeLiteral(name)}`
  const query = `select index, array_position(array[${list}]::text[], ${column}) - 1, (${column} is null)::int
    from pair where dataset_id = ${Number(datasetId)} and slices is not null`
  let isRare = false
  await copyIntegers(query, 3, ABSENT, ([index = 0, code = ABSENT, isNull = 1]) => {
    if (isNull === 1) return
    if (code === ABSENT) isRare = true
    codes[index] = code === ABSENT ? values.length : code
  })
  return { name, values: isRare ? [...values, OTHER] : values, codes }
}
