import { escapeLiteral } from 'pg'
import { z } from 'zod'
import { inTransaction } from './client'
import { copyIntegers } from './copy-out'
import { rowsOf } from './rows'

/** Words behind this many characters are not found: PostgreSQL indexes a megabyte of a text at most. */
const MOST_CHARACTERS = 100_000

const wordsOf = (column: string): string => `to_tsvector('simple', left(${column}, ${MOST_CHARACTERS}))`

const indexedRow = z.object({ prompts: z.int(), responses: z.int(), p: z.int(), r: z.int() })

/** Takes the next texts of a dataset into the index; `false` when none is left, or another worker is at it. */
export async function indexTexts(datasetId: number, most: number): Promise<boolean> {
  return inTransaction(async (client) => {
    const result = await client.query(
      `select prompts, responses, indexed_prompts as p, indexed_responses as r from dataset
       where id = $1 and status = 'ready' for no key update skip locked`,
      [datasetId],
    )
    const [dataset] = rowsOf(indexedRow, result)
    if (!dataset) return false
    const isPrompt = dataset.p < dataset.prompts
    const from = isPrompt ? dataset.p : dataset.r
    const to = Math.min(from + most, isPrompt ? dataset.prompts : dataset.responses)
    if (from >= to) return false
    const table = isPrompt ? 'prompt' : 'response'
    await client.query(
      `insert into text_words (dataset_id, is_prompt, index, words) select dataset_id, $4, index, ${wordsOf('text')}
       from "${table}" where dataset_id = $1 and index >= $2 and index < $3 on conflict do nothing`,
      [datasetId, from, to, isPrompt],
    )
    await client.query(`update dataset set indexed_${table}s = $2 where id = $1`, [datasetId, to])
    return true
  })
}

export type Found = { readonly prompts: readonly number[]; readonly responses: readonly number[] }

/**
 * The prompts and responses that hold all of these words, by the index, and by reading those it does not know yet. Takes
 * what search engines take: words, "phrases", or, −without.
 */
export async function searchTexts(datasetId: number, text: string): Promise<Found> {
  const found = { prompts: [] as number[], responses: [] as number[] }
  const id = Number(datasetId)
  const query = `websearch_to_tsquery('simple', ${escapeLiteral(text.replaceAll('\0', ''))})`
  const unread = (table: 'prompt' | 'response', isPrompt: 0 | 1) => `
    select ${isPrompt}, t.index from "${table}" t join dataset d on d.id = t.dataset_id
    where t.dataset_id = ${id} and t.index >= d.indexed_${table}s and ${wordsOf('t.text')} @@ ${query}`
  await copyIntegers(
    `select is_prompt::int, index from text_words where dataset_id = ${id} and words @@ ${query}
     union all ${unread('prompt', 1)} union all ${unread('response', 0)}`,
    2,
    0,
    ([isPrompt = 0, index = 0]) => {
      ;(isPrompt === 1 ? found.prompts : found.responses).push(index)
    },
  )
  return found
}
