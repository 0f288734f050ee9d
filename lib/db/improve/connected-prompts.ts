import { copyIntegers } from '@/lib/db/copy-out'

/** Prompts with a text in common, at the same place of both lists. */
export type ConnectedPrompts = { readonly one: readonly number[]; readonly other: readonly number[] }

const FEWEST_WORDS = 5
const MOST_PROMPTS = 5

/**
 * Each prompt with the lowest other one that shares a prompt's or a response's text with it. Texts under 5 words, or under
 * more than 5 prompts, are phrases that anybody may use: they connect nothing.
 */
export async function loadConnectedPrompts(datasetId: number): Promise<ConnectedPrompts> {
  if (!Number.isSafeInteger(datasetId)) throw new Error(`not a whole number: ${datasetId}`)
  const one: number[] = []
  const other: number[] = []
  const query = `
    with texts as (
      select hashtextextended(text, 0) as hash, length(text) as size, prompt_index as prompt
      from response where dataset_id = ${datasetId} and text ~ '^\\s*(\\S+\\s+){${FEWEST_WORDS - 1}}\\S'
      union
      select hashtextextended(text, 0), length(text), index
      from prompt where dataset_id = ${datasetId} and text ~ '^\\s*(\\S+\\s+){${FEWEST_WORDS - 1}}\\S'
    ), shared as (
      select hash, size, min(prompt) as lowest from texts
      group by hash, size having min(prompt) < max(prompt) and count(*) <= ${MOST_PROMPTS}
    )
    select distinct lowest, texts.prompt from shared join texts using (hash, size) where texts.prompt <> lowest`
  await copyIntegers(query, 2, -1, (row) => {
    const [lowest = 0, prompt = 0] = row
    one.push(lowest)
    other.push(prompt)
  })
  return { one, other }
}
