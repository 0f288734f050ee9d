import { z } from 'zod'
import { inTransaction, pool } from '@/lib/db/client'
import { manyRowsOf, rowsOf } from '@/lib/db/rows'
import { storableText } from '@/lib/storable'

const CONTESTED = `from unnest($2::int[]) with ordinality as drawn (prompt, place)
  join pair x on x.dataset_id = $1 and x.prompt_index = drawn.prompt and x.index < $3
  join response a on a.dataset_id = $1 and a.index = x.a_index
  join response b on b.dataset_id = $1 and b.index = x.b_index and b.author <> a.author`

/** Pairs of these prompts in which two authors meet, in the order of the prompts, of those with a number under `before`. */
export async function listDrawnPairs(
  datasetId: number,
  prompts: Int32Array,
  before: number,
): Promise<readonly number[]> {
  const result = await pool().query(`select x.index ${CONTESTED} order by drawn.place, x.index`, [
    datasetId,
    [...prompts],
    before,
  ])
  return manyRowsOf(z.object({ index: z.int() }), result).map(({ index }) => index)
}

const textsRow = z.object({
  pair: z.int(),
  prompt: z.string(),
  source: z.string().nullable(),
  a: z.string(),
  aSource: z.string().nullable(),
  b: z.string(),
  bSource: z.string().nullable(),
})
export type PairTexts = Readonly<z.infer<typeof textsRow>>

/** The texts of those of the pairs that no person has given a readable label, in the same order. */
export async function listUnlabelledTexts(
  datasetId: number,
  prompts: Int32Array,
  before: number,
): Promise<readonly PairTexts[]> {
  const result = await pool().query(
    `select x.index as pair, p.text as prompt, p.source, a.text as a, a.source as "aSource", b.text as b, b.source as "bSource"
     ${CONTESTED}
     join prompt p on p.dataset_id = $1 and p.index = x.prompt_index
     where not exists (
       select 1 from preference v join rater r on r.dataset_id = $1 and r.index = v.rater_index and r.kind = 'human'
       where v.dataset_id = $1 and v.pair_index = x.index and v.choice is not null
     )
     order by drawn.place, x.index`,
    [datasetId, [...prompts], before],
  )
  return manyRowsOf(textsRow, result)
}

export type Label = { readonly pair: number; readonly choice: number; readonly raw: string }

const voteRow = z.object({ pair: z.int(), choice: z.int() })
type EarlierLabel = Readonly<z.infer<typeof voteRow>>

/**
 * Stores a person's labels, making the rater if need be, and lets the dataset's version grow. A readable label that is there
 * stays: gives back those that say something else, and then nothing is stored.
 */
export async function putLabels(
  datasetId: number,
  rater: string,
  labels: readonly Label[],
): Promise<readonly EarlierLabel[]> {
  const name = storableText(rater)
  const pairs = labels.map(({ pair }) => pair)
  const choices = labels.map(({ choice }) => choice)
  return inTransaction(async (client) => {
    await client.query('select 1 from dataset where id = $1 for update', [datasetId])
    const others = await client.query(
      `select v.pair, old.choice from unnest($3::int[], $4::smallint[]) as v (pair, choice)
       join rater r on r.dataset_id = $1 and r.name = $2 and r.kind = 'human'
       join preference old on old.dataset_id = $1 and old.rater_index = r.index and old.pair_index = v.pair
       where old.choice <> v.choice order by v.pair`,
      [datasetId, name, pairs, choices],
    )
    if (others.rows.length > 0) return rowsOf(voteRow, others)
    await client.query(
      `insert into rater (dataset_id, index, name, kind) select $1, coalesce(greatest(max(index) + 1, 0), 0), $2, 'human'
       from rater where dataset_id = $1 on conflict (dataset_id, name, kind, setting) do nothing`,
      [datasetId, name],
    )
    await client.query(
      `insert into preference (dataset_id, rater_index, pair_index, choice, raw)
       select $1, r.index, v.pair, v.choice, v.raw
       from unnest($3::int[], $4::smallint[], $5::text[]) as v (pair, choice, raw)
       join rater r on r.dataset_id = $1 and r.name = $2 and r.kind = 'human'
       join pair x on x.dataset_id = $1 and x.index = v.pair
       on conflict (dataset_id, pair_index, rater_index) do update
         set choice = excluded.choice, raw = excluded.raw where preference.choice is null`,
      [datasetId, name, pairs, choices, labels.map(({ raw }) => raw)],
    )
    await client.query('update dataset set version = version + 1 where id = $1', [datasetId])
    return []
  })
}
