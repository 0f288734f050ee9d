import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { CallState } from '@/lib/db/generated/enums'
import { rowsOf } from '@/lib/db/rows'
import { answerValueSchema } from '@/lib/protocol/read-answer'

const momentsRow = z.object({
  stage: z.int(),
  n: z.int(),
  input: z.number(),
  inputVariance: z.number(),
  output: z.number(),
  outputVariance: z.number(),
  milliseconds: z.number(),
  millisecondsVariance: z.number(),
})
export type StageMoments = Readonly<z.infer<typeof momentsRow>>

/** Means and variances of what the answers of a run took so far, by stage; known answers count as when they came. */
export async function listStageMoments(runId: string): Promise<readonly StageMoments[]> {
  const spread = (column: string, name: string) =>
    `avg(a.${column})::float8 as "${name}", coalesce(var_samp(a.${column}), 0)::float8 as "${name}Variance"`
  const result = await pool().query(
    `select c.stage, count(*)::int as n, ${spread('input_tokens', 'input')}, ${spread('output_tokens', 'output')},
       ${spread('milliseconds', 'milliseconds')}
     from run_call c join answer a on a.key = c.answer_key where c.run_id = $1 and a.input_tokens > 0 group by c.stage`,
    [runId],
  )
  return rowsOf(momentsRow, result)
}

/** Answers that a model gave in a run, the first of its drawn order, to be looked at. */
const answerRow = z.object({
  stage: z.int(),
  target: z.int(),
  variant: z.int(),
  state: z.enum(CallState),
  note: z.string().nullable(),
  raw: z.string(),
  value: answerValueSchema.nullable(),
})
export type ShownAnswer = Readonly<z.infer<typeof answerRow>>

export async function listAnswers(
  runId: string,
  where: { readonly targets?: readonly number[]; readonly states?: readonly string[] },
  most: number,
): Promise<readonly ShownAnswer[]> {
  const result = await pool().query(
    `select c.stage, c.target, c.variant, c.state, coalesce(c.note, a.reason) as note, coalesce(a.raw, '') as raw, a.value
     from run_call c left join answer a on a.key = c.answer_key
     where c.run_id = $1 and ($2::int[] is null or c.target = any($2)) and ($3::text[] is null or c.state::text = any($3))
     order by c.target, c.stage, c.variant limit $4`,
    [runId, where.targets ?? null, where.states ?? null, most],
  )
  return rowsOf(answerRow, result)
}

const verdictRow = z.object({ rater: z.string(), variant: z.int(), raw: z.string() })

/** What models said when they judged a pair, by rater and order; 0: a was shown first. */
export async function listVerdicts(
  datasetId: number,
  pair: number,
): Promise<readonly Readonly<z.infer<typeof verdictRow>>[]> {
  const result = await pool().query(
    `select coalesce(r.plan->>'rater', r.model) as rater, c.variant, a.raw from run r
     join run_call c on c.run_id = r.id and c.stage = 0 and c.target = $2 join answer a on a.key = c.answer_key
     where r.dataset_id = $1 and r.kind = 'discrimination' and r.experiment_id is null and a.raw <> '' order by r.created_at, c.variant`,
    [datasetId, pair],
  )
  return rowsOf(verdictRow, result)
}

/** A model's answer to one step of judging a response by its facts. */
const factRow = z.object({
  runId: z.string(),
  model: z.string(),
  response: z.int(),
  kind: z.enum(['extract', 'verify', 'focus']),
  value: answerValueSchema,
})
export type FactStep = Readonly<z.infer<typeof factRow>>

/** What models answered about the facts of some responses, the latest runs first. */
export async function listFactSteps(datasetId: number, responses: readonly number[]): Promise<readonly FactStep[]> {
  const result = await pool().query(
    `select r.id as "runId", r.model, c.target as response, t.template->>'kind' as kind, a.value
     from run r
     cross join lateral jsonb_array_elements(r.plan->'templates') with ordinality as t (template, place)
     join run_call c on c.run_id = r.id and c.stage = t.place - 1 and c.target = any($2) and c.variant = 0
     join answer a on a.key = c.answer_key
     where r.dataset_id = $1 and r.kind = 'factors' and t.template->>'kind' in ('extract', 'verify', 'focus')
       and a.value is not null
     order by r.created_at desc, r.id, t.place`,
    [datasetId, [...responses]],
  )
  return rowsOf(factRow, result)
}
