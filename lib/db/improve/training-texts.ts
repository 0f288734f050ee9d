import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { manyRowsOf } from '@/lib/db/rows'

/** The texts of a pair that a training file needs. */
export type TrainingTexts = {
  readonly index: number
  readonly externalId: string | null
  readonly promptId: string | null
  readonly prompt: string
  readonly source: string | null
  readonly a: string
  readonly b: string
  readonly aSource: string | null
  readonly bSource: string | null
}

const text = z.string().nullable()
const row = z.tuple([z.int(), text, text, z.string(), text, z.string(), z.string(), text, text])

const TEXTS = `
  select x.index, x.external_id, p.external_id, p.text, p.source, a.text, b.text, a.source, b.source
  from pair x
  join prompt p on p.dataset_id = x.dataset_id and p.index = x.prompt_index
  join response a on a.dataset_id = x.dataset_id and a.index = x.a_index
  join response b on b.dataset_id = x.dataset_id and b.index = x.b_index
  where x.dataset_id = $1 and x.index = any($2::int[]) order by x.index`

/** The texts of these pairs, in the order of the dataset; a pair that is no longer there is absent. */
export async function listTrainingTexts(datasetId: number, indexes: Int32Array): Promise<readonly TrainingTexts[]> {
  const values = [datasetId, Array.from(indexes)]
  const rows = manyRowsOf(row, await pool().query({ text: TEXTS, values, rowMode: 'array' }))
  return rows.map(([index, externalId, promptId, prompt, source, a, b, aSource, bSource]) => ({
    ...{ index, externalId, promptId, prompt, source, a, b, aSource, bSource },
  }))
}
