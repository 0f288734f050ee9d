import type { RunKind } from '@/lib/protocol/run-plan'
import { db, pool } from './client'

export type JudgedResponse = { readonly index: number; readonly text: string; readonly source: string | null }

/** A prompt with the responses to it. */
export type JudgedPrompt = {
  readonly index: number
  readonly text: string
  readonly source: string | null
  readonly responses: readonly JudgedResponse[]
}

/** Prompts with all their responses, in the order asked for; those that are no longer there are left out. */
export async function listJudgedPrompts(datasetId: number, prompts: Int32Array): Promise<readonly JudgedPrompt[]> {
  const { rows } = await pool().query<JudgedPrompt>(
    `select p.index, p.text, p.source, coalesce((
       select json_agg(json_build_object('index', r.index, 'text', r.text, 'source', r.source) order by r.index)
       from response r where r.dataset_id = p.dataset_id and r.prompt_index = p.index), '[]') as responses
     from unnest($2::int[]) with ordinality as t (index, position)
     join prompt p on p.dataset_id = $1 and p.index = t.index order by t.position`,
    [datasetId, Array.from(prompts)],
  )
  return rows
}

export type JudgedPair = {
  readonly index: number
  readonly prompt: string
  readonly source: string | null
  readonly a: string
  readonly b: string
  readonly aSource: string | null
  readonly bSource: string | null
}

/** Pairs with their texts, in the order asked for. */
export async function listJudgedPairs(datasetId: number, pairs: Int32Array): Promise<readonly JudgedPair[]> {
  const { rows } = await pool().query<JudgedPair>(
    `select q.index, p.text as prompt, p.source, a.text as a, b.text as b, a.source as "aSource", b.source as "bSource"
     from unnest($2::int[]) with ordinality as t (index, position)
     join pair q on q.dataset_id = $1 and q.index = t.index
     join prompt p on p.dataset_id = $1 and p.index = q.prompt_index
     join response a on a.dataset_id = $1 and a.index = q.a_index
     join response b on b.dataset_id = $1 and b.index = q.b_index order by t.position`,
    [datasetId, Array.from(pairs)],
  )
  return rows
}

export type PromptShape = {
  readonly index: number
  readonly pairs: number
  readonly responses: number
  readonly sourced: number
  readonly sources: number
}

/** What each prompt holds, in the order of prompts: pairs, responses, those with a source, and different sources. */
export async function listPromptShapes(datasetId: number): Promise<readonly PromptShape[]> {
  const { rows } = await pool().query<PromptShape>(
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
  return rows
}

export async function listPromptTexts(datasetId: number, prompts: readonly number[]) {
  return db().prompt.findMany({ where: { datasetId, index: { in: [...prompts] } }, orderBy: { index: 'asc' } })
}

const OF_KIND: Readonly<Record<RunKind, string>> = {
  factors: 'select distinct prompt_index as index from pair where dataset_id = $1 order by 1',
  generation: 'select index from prompt where dataset_id = $1 order by 1',
  // Pairs of what a model wrote for different scores are not there to be judged.
  discrimination: `with written as (select index from response where dataset_id = $1 and level is not null)
    select index from pair where dataset_id = $1 and a_index not in (select index from written)
      and b_index not in (select index from written) order by 1`,
}

/** What a run of this kind can work on: prompts, or pairs. In their order. */
export async function listJudgedGroups(datasetId: number, kind: RunKind): Promise<Int32Array> {
  const { rows } = await pool().query<{ index: number }>(OF_KIND[kind], [datasetId])
  return Int32Array.from(rows, ({ index }) => index)
}
