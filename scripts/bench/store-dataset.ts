import { inTransaction, pool } from '@/lib/db/client'
import { putFactors } from '@/lib/db/factor'
import { BLOCK, putBlock } from '@/lib/db/measurement'
import { createTables } from '@/lib/db/tables/create-tables'
import { indexByPrompt } from '@/lib/db/tables/prompt-index'
import { writeAdditions } from '@/lib/db/write-additions'
import { makeProfileInput } from './profile-input'

/** What a dataset has beside its numbers; nothing, where only numbers are measured. */
type Content = {
  readonly text: (words: number) => string
  /** What a prompt is about, if it is about anything. */
  readonly source?: () => string
  readonly slices: (pair: number) => Record<string, string>
}
const BARE: Content = { text: () => 't', slices: () => ({}) }

/** Writes a ready dataset of so many pairs, two to a prompt, with every factor measured. */
export async function storeDataset(
  pairs: number,
  factors: number,
  raters: number,
  { text, source = () => '', slices }: Content = BARE,
): Promise<number> {
  const input = makeProfileInput(pairs, factors, raters)
  const { rows } = await pool().query<{ id: number }>(
    `insert into dataset (name, task, status, prompts, responses, pairs) values ('bench', 'helpful', 'ready', $1, $2, $3) returning id`,
    [input.prompts, 2 * pairs, pairs],
  )
  const id = rows[0]?.id ?? 0
  await inTransaction(async (client) => {
    const own = await createTables(client, id)
    const writer = writeAdditions(client, id, own)
    const nothing = { factors: [], values: [], outcomes: [], rejections: [], status: 'imported' as const }
    for (let pair = 0; pair < pairs; pair++) {
      const prompt = pair >> 1
      const response = (index: number) => ({ index, prompt, text: text(30), source: null, author: null, level: null })
      writer.add({
        ...nothing,
        prompt: pair % 2 === 0 ? { index: prompt, externalId: null, text: text(12), source: source() || null } : null,
        responses: [response(2 * pair), response(2 * pair + 1)],
        pair: { index: pair, prompt, a: 2 * pair, b: 2 * pair + 1, externalId: null, slices: slices(pair) },
        raters:
          pair === 0 ? input.raters.map(({ name, kind, setting }, index) => ({ index, name, kind, setting })) : [],
        votes: input.raters.map(({ choices }, rater) => ({
          ...{ rater, pair, raw: '', strength: null, orders: null },
          choice: (choices[pair] ?? 0) as 1 | 0 | -1,
        })),
      })
      await writer.drain()
    }
    await writer.end()
    await own.index()
    await own.attach()
    await indexByPrompt(client, id)
  })
  const keys = input.factors.map((factor) => ({ key: factor.id, version: 1 }))
  await putFactors(
    id,
    input.factors.map(({ id: key, label }, position) => ({ key, version: 1, origin: 'computed', label, position })),
  )
  for (let block = 0; block * BLOCK < 2 * pairs; block++) {
    const part = (values: Float32Array | Float64Array) =>
      Float32Array.from(values.subarray(block * BLOCK, (block + 1) * BLOCK))
    await putBlock(
      id,
      block,
      input.factors.map(({ values }, index) => ({ ...(keys[index] ?? { key: '', version: 1 }), values: part(values) })),
    )
  }
  return id
}
