import { z } from 'zod'
import { db, pool } from '@/lib/db/client'
import { describeRaters, type PackedPairs, type PackedRater } from '@/lib/db/packed'
import { manyRowsOf } from '@/lib/db/rows'

const pairRow = z.object({ index: z.int(), a: z.int(), b: z.int(), prompt: z.int() })

/** The pairs of some prompts, in their order, with the index of each. */
export async function loadSampledPairs(
  datasetId: number,
  prompts: Int32Array,
): Promise<PackedPairs & { readonly index: Int32Array }> {
  const result = await pool().query(
    `select index, a_index as a, b_index as b, prompt_index as prompt from pair
     where dataset_id = $1 and prompt_index = any($2::int[]) order by index`,
    [datasetId, [...prompts]],
  )
  const rows = manyRowsOf(pairRow, result)
  return {
    index: Int32Array.from(rows, ({ index }) => index),
    a: Int32Array.from(rows, ({ a }) => a),
    b: Int32Array.from(rows, ({ b }) => b),
    prompt: Int32Array.from(rows, ({ prompt }) => prompt),
  }
}

const verdict = z.int().nullable()
const voteRow = z.object({ rater: z.int(), pair: z.int(), choice: verdict, shown: verdict, swapped: verdict })

/** What every rater said of the pairs with these indexes, in their order; `missing` where there is no readable vote. */
export async function loadSampledRaters(
  datasetId: number,
  pairs: Int32Array,
  missing: number,
): Promise<readonly PackedRater[]> {
  const stored = await db().rater.findMany({ where: { datasetId }, orderBy: { index: 'asc' } })
  const result = await pool().query(
    `select rater_index as rater, pair_index as pair, choice, shown, swapped from preference
     where dataset_id = $1 and pair_index = any($2::int[])`,
    [datasetId, [...pairs]],
  )
  const place = new Map([...pairs].map((pair, at) => [pair, at]))
  const column = () => new Int8Array(pairs.length).fill(missing)
  const raters = new Map(
    describeRaters(stored).map((rater) => [rater.index, { ...rater, choices: column(), orders: bothOrders(column) }]),
  )
  for (const { rater, pair, choice, shown, swapped } of manyRowsOf(voteRow, result)) {
    const [to, at] = [raters.get(rater), place.get(pair)]
    if (!to || at === undefined) continue
    if (choice !== null) to.choices[at] = choice
    if (shown !== null || swapped !== null) to.orders.asked = true
    if (shown !== null && Math.abs(shown) <= 1) to.orders.shown[at] = shown
    if (swapped !== null && Math.abs(swapped) <= 1) to.orders.swapped[at] = swapped
  }
  return [...raters.values()].map(({ orders: { asked, shown, swapped }, ...rater }) => ({
    ...rater,
    orders: asked ? { shown, swapped } : null,
  }))
}

const bothOrders = (column: () => Int8Array) => ({ asked: false, shown: column(), swapped: column() })

/** Whether models wrote some of these responses for score levels. */
export async function haveLevels(datasetId: number, responses: Int32Array): Promise<boolean> {
  const { rowCount } = await pool().query(
    'select 1 from response where dataset_id = $1 and index = any($2::int[]) and level is not null limit 1',
    [datasetId, [...responses]],
  )
  return rowCount === 1
}
