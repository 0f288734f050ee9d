import { z } from 'zod'
import { pool } from '@/lib/db/client'
import type { TrainingTexts } from '@/lib/db/improve/training-texts'
import { manyRowsOf } from '@/lib/db/rows'

/** Two slots of an experiment to each of some prompts. Columns of one length; they cross threads. */
export type SignalSlots = {
  readonly experiment: string
  readonly prompt: Int32Array
  readonly first: readonly string[]
  readonly second: readonly string[]
}

const text = z.string().nullable()
const row = z.tuple([z.int(), text, z.string(), text, z.string(), z.string()])

const TEXTS = `
  select x.number::int - 1, p.external_id, p.text, p.source, a.text, b.text
  from unnest($3::int[], $4::text[], $5::text[]) with ordinality x(prompt, first, second, number)
  join prompt p on p.dataset_id = $1 and p.index = x.prompt
  join experiment_text a on a.experiment_id = $2 and a.slot = x.first and a.prompt_index = x.prompt
  join experiment_text b on b.experiment_id = $2 and b.slot = x.second and b.prompt_index = x.prompt
  order by x.number`

/** The texts at some places, in this order, as if they were pairs of the dataset; what is no longer there is absent. */
export async function listSignalTexts(
  datasetId: number,
  { experiment, prompt, first, second }: SignalSlots,
  places: Int32Array,
): Promise<readonly TrainingTexts[]> {
  const at = Array.from(places)
  const values = [
    ...[datasetId, experiment],
    at.map((place) => prompt[place] ?? 0),
    at.map((place) => first[place] ?? ''),
    at.map((place) => second[place] ?? ''),
  ]
  const rows = manyRowsOf(row, await pool().query({ text: TEXTS, values, rowMode: 'array' }))
  return rows.map(([number, promptId, asked, source, a, b]) => {
    const place = at[number] ?? 0
    const slots = `${first[place]}/${second[place]}`
    return {
      ...{ index: place, externalId: `${promptId ?? prompt[place]}:${slots}`, promptId, prompt: asked, source, a, b },
      ...{ aSource: null, bSource: null },
    }
  })
}
