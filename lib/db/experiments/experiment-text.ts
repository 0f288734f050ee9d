import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { manyRowsOf, rowsOf } from '@/lib/db/rows'
import { storableText } from '@/lib/storable'

/** A text of an experiment: a draft, a revision, feedback, or what else a slot holds for a prompt (or a round). */
export type NewText = {
  readonly promptIndex: number
  readonly text: string
  /** Computed factors in the order of the registry, NaN where they do not apply; `null`: not measured. */
  readonly values: Float64Array | null
}

/** Texts of a statement. */
const SLICE = 500

/** Keeps texts in a slot, some at a time; one that is there for a prompt already is replaced. */
export async function putTexts(experimentId: string, slot: string, texts: readonly NewText[]): Promise<void> {
  for (let from = 0; from < texts.length; from += SLICE)
    await putSlice(experimentId, slot, texts.slice(from, from + SLICE))
}

async function putSlice(experimentId: string, slot: string, texts: readonly NewText[]): Promise<void> {
  await pool().query(
    `insert into experiment_text (experiment_id, slot, prompt_index, text, "values")
     select $1, $2, * from unnest($3::int[], $4::text[], $5::bytea[])
     on conflict (experiment_id, slot, prompt_index) do update set text = excluded.text, "values" = excluded."values"`,
    [
      experimentId,
      slot,
      texts.map(({ promptIndex }) => promptIndex),
      texts.map(({ text }) => storableText(text)),
      texts.map(({ values }) => values && Buffer.from(values.buffer, values.byteOffset, values.byteLength)),
    ],
  )
}

const textRow = z.object({ slot: z.string(), promptIndex: z.int(), text: z.string() })
export type SlotText = Readonly<z.infer<typeof textRow>>

/** The texts of these slots, by slot and prompt; `prompts`: `null` for all. */
export async function listTexts(
  experimentId: string,
  slots: readonly string[],
  prompts: readonly number[] | Int32Array | null = null,
): Promise<readonly SlotText[]> {
  const result = await pool().query(
    `select slot, prompt_index as "promptIndex", text from experiment_text
     where experiment_id = $1 and slot = any($2) and ($3::int[] is null or prompt_index = any($3))
     order by slot, prompt_index`,
    [experimentId, slots, prompts && Array.from(prompts)],
  )
  return manyRowsOf(textRow, result)
}

/** The prompts to which a slot has a text. */
export async function listTextPrompts(experimentId: string, slot: string): Promise<readonly number[]> {
  const query = `select prompt_index as "promptIndex" from experiment_text where experiment_id = $1 and slot = $2`
  const result = await pool().query(query, [experimentId, slot])
  return rowsOf(z.object({ promptIndex: z.int() }), result).map(({ promptIndex }) => promptIndex)
}

const valueRow = z.object({ slot: z.string(), promptIndex: z.int(), values: z.instanceof(Buffer).nullable() })
export type SlotValues = { readonly slot: string; readonly promptIndex: number; readonly values: Float64Array | null }

/** The measured factors of the texts of these slots, by slot and prompt. */
export async function listTextValues(experimentId: string, slots: readonly string[]): Promise<readonly SlotValues[]> {
  const result = await pool().query(
    `select slot, prompt_index as "promptIndex", "values" from experiment_text
     where experiment_id = $1 and slot = any($2) order by slot, prompt_index`,
    [experimentId, slots],
  )
  return rowsOf(valueRow, result).map(({ values, ...row }) => ({
    ...row,
    values: values && new Float64Array(new Uint8Array(values).buffer),
  }))
}

const sameRow = z.object({ slot: z.string(), promptIndex: z.int() })

/** The prompts to which a slot's text is the same as another slot's. */
export async function listSameTexts(
  experimentId: string,
  slots: readonly string[],
  as: string,
): Promise<readonly Readonly<z.infer<typeof sameRow>>[]> {
  const result = await pool().query(
    `select t.slot, t.prompt_index as "promptIndex" from experiment_text t
     join experiment_text o on o.experiment_id = t.experiment_id and o.slot = $3 and o.prompt_index = t.prompt_index
     where t.experiment_id = $1 and t.slot = any($2) and t.text = o.text`,
    [experimentId, slots, as],
  )
  return manyRowsOf(sameRow, result)
}
