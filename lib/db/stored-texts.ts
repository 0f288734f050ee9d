import { z } from 'zod'
import { db, pool } from './client'
import { manyRowsOf } from './rows'

export type StoredText = {
  readonly index: number
  readonly prompt: string
  readonly source: string | null
  readonly text: string
}

const responseRow = z.object({
  index: z.int(),
  promptIndex: z.int(),
  source: z.string().nullable(),
  text: z.string(),
})
const promptRow = z.object({ index: z.int(), text: z.string(), source: z.string().nullable() })

const RESPONSES = 'select index, prompt_index as "promptIndex", source, text from response where dataset_id = $1'

/** Responses `from` … `to − 1` with what they answer; a response's own source goes before its prompt's. */
export async function listResponses(datasetId: number, from: number, to: number): Promise<readonly StoredText[]> {
  const query = `${RESPONSES} and index >= $2 and index < $3 order by index`
  return withPrompts(datasetId, manyRowsOf(responseRow, await pool().query(query, [datasetId, from, to])))
}

/** What each response answers, sent once for all that answer it: a source is often longer than they are together. */
async function withPrompts(datasetId: number, responses: readonly z.infer<typeof responseRow>[]) {
  const wanted = [...new Set(responses.map(({ promptIndex }) => promptIndex))]
  const query = 'select index, text, source from prompt where dataset_id = $1 and index = any($2::int[])'
  const prompts = manyRowsOf(promptRow, await pool().query(query, [datasetId, wanted]))
  const promptAt = new Map(prompts.map((prompt) => [prompt.index, prompt]))
  return responses.flatMap(({ index, promptIndex, source, text }): readonly StoredText[] => {
    const prompt = promptAt.get(promptIndex)
    return prompt ? [{ index, prompt: prompt.text, source: source ?? prompt.source, text }] : []
  })
}

const PAGE = 2000

/** Rows of a table in the order of their index, a page at a time. */
async function* pages<Row extends { readonly index: number }>(
  page: (from: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (let from = 0; ; ) {
    const rows = await page(from)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    from = last.index + 1
  }
}

const after = (datasetId: number, from: number) =>
  ({ where: { datasetId, index: { gte: from } }, orderBy: { index: 'asc' }, take: PAGE }) as const

export const eachPrompt = (datasetId: number) => pages((from) => db().prompt.findMany(after(datasetId, from)))

export const eachResponse = (datasetId: number) => pages((from) => db().response.findMany(after(datasetId, from)))

export const eachPairId = (datasetId: number) =>
  pages((from) => db().pair.findMany({ ...after(datasetId, from), select: { index: true, externalId: true } }))
