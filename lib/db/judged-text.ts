import { z } from 'zod'
import type { PlannedKind } from '@/lib/protocol/run-plan'
import { db, pool } from './client'
import { manyRowsOf, rowsOf } from './rows'

const responseRow = z.object({ index: z.int(), text: z.string(), source: z.string().nullable() })
export type JudgedResponse = Readonly<z.infer<typeof responseRow>>

/** A prompt with the responses to it. */
const promptRow = responseRow.extend({ responses: z.array(responseRow).readonly() })
export type JudgedPrompt = Readonly<z.infer<typeof promptRow>>

/** Prompts with all their responses, in the order asked for; those that are no longer there are left out. */
export async function listJudgedPrompts(datasetId: number, prompts: Int32Array): Promise<readonly JudgedPrompt[]> {
  const result = await pool().query(
    `select p.index, p.text, p.source, coalesce(r.responses, '[]') as responses
     from unnest($2::int[]) with ordinality as t (index, position)
     join prompt p on p.dataset_id = $1 and p.index = t.index
     left join (select prompt_index,
                  json_agg(json_build_object('index', index, 'text', text, 'source', source) order by index) as responses
                from response where dataset_id = $1 and prompt_index = any($2) group by prompt_index) r
       on r.prompt_index = p.index
     order by t.position`,
    [datasetId, Array.from(prompts)],
  )
  return manyRowsOf(promptRow, result)
}

const pairRow = z.object({
  index: z.int(),
  prompt: z.string(),
  source: z.string().nullable(),
  a: z.string(),
  b: z.string(),
  aSource: z.string().nullable(),
  bSource: z.string().nullable(),
})
export type JudgedPair = Readonly<z.infer<typeof pairRow>>

/** Pairs with their texts, in the order asked for. */
export async function listJudgedPairs(datasetId: number, pairs: Int32Array): Promise<readonly JudgedPair[]> {
  const result = await pool().query(
    `select q.index, p.text as prompt, p.source, a.text as a, b.text as b, a.source as "aSource", b.source as "bSource"
     from unnest($2::int[]) with ordinality as t (index, position)
     join pair q on q.dataset_id = $1 and q.index = t.index
     join prompt p on p.dataset_id = $1 and p.index = q.prompt_index
     join response a on a.dataset_id = $1 and a.index = q.a_index
     join response b on b.dataset_id = $1 and b.index = q.b_index order by t.position`,
    [datasetId, Array.from(pairs)],
  )
  return manyRowsOf(pairRow, result)
}

const shapeRow = z.object({
  index: z.int(),
  pairs: z.int(),
  responses: z.int(),
  sourced: z.int(),
  sources: z.int(),
})
export type PromptShape = Readonly<z.infer<typeof shapeRow>>

/** What each prompt holds, in the order of prompts: pairs, responses, those with a source, and different sources. */
export async function listPromptShapes(datasetId: number): Promise<readonly PromptShape[]> {
  const result = await pool().query(
    `select p.index, coalesce(q.pairs, 0)::int as pairs, coalesce(r.responses, 0)::int as responses,
       (case when p.source is null then coalesce(r.own, 0) else coalesce(r.responses, 0) end)::int as sourced,
       coalesce(r.sources, 0)::int as sources
     from prompt p
     left join (select r.prompt_index, count(*) as responses, count(r.source) as own,
                  count(distinct coalesce(r.source, p.source)) as sources
                from response r join prompt p on p.dataset_id = r.dataset_id and p.index = r.prompt_index
                where r.dataset_id = $1 group by r.prompt_index) r on r.prompt_index = p.index
     left join (select prompt_index, count(*) as pairs from pair where dataset_id = $1 group by prompt_index) q
       on q.prompt_index = p.index
     where p.dataset_id = $1 order by p.index`,
    [datasetId],
  )
  return manyRowsOf(shapeRow, result)
}

const beginningRow = z.object({ index: z.int(), beginning: z.string() })

/** How the prompts of these pairs, or these prompts themselves, begin: their first 200 characters. */
export async function listBeginnings(
  datasetId: number,
  what: 'pair' | 'prompt',
  items: readonly number[],
): Promise<readonly Readonly<z.infer<typeof beginningRow>>[]> {
  const prompts = what === 'prompt' ? 'p.index' : 'q.index'
  const pairs = what === 'prompt' ? '' : 'join pair q on q.dataset_id = p.dataset_id and q.prompt_index = p.index'
  const result = await pool().query(
    `select ${prompts} as index, left(p.text, 200) as beginning from prompt p ${pairs}
     where p.dataset_id = $1 and ${prompts} = any($2)`,
    [datasetId, items],
  )
  return rowsOf(beginningRow, result)
}

export async function listPromptTexts(datasetId: number, prompts: readonly number[]) {
  return db().prompt.findMany({ where: { datasetId, index: { in: [...prompts] } }, orderBy: { index: 'asc' } })
}

const OF_KIND: Readonly<Record<PlannedKind, string>> = {
  factors: 'select distinct prompt_index as index from pair where dataset_id = $1 order by 1',
  generation: 'select index from prompt where dataset_id = $1 order by 1',
  // Pairs of what a model wrote for different scores are not there to be judged.
  discrimination: `with written as (select index from response where dataset_id = $1 and level is not null)
    select index from pair where dataset_id = $1 and a_index not in (select index from written)
      and b_index not in (select index from written) order by 1`,
}

/** What a run of this kind can work on: prompts, or pairs. In their order. */
export async function listJudgedGroups(datasetId: number, kind: PlannedKind): Promise<Int32Array> {
  const rows = manyRowsOf(z.object({ index: z.int() }), await pool().query(OF_KIND[kind], [datasetId]))
  return Int32Array.from(rows, ({ index }) => index)
}
