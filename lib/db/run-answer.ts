import { pool } from './client'

export type StageMoments = {
  readonly stage: number
  readonly n: number
  readonly input: number
  readonly inputVariance: number
  readonly output: number
  readonly outputVariance: number
  readonly milliseconds: number
  readonly millisecondsVariance: number
}

/** Means and variances of what the answers of a run took so far, by stage; known answers count as when they came. */
export async function listStageMoments(runId: string): Promise<readonly StageMoments[]> {
  const spread = (column: string, name: string) =>
    `avg(a.${column})::float8 as "${name}", coalesce(var_samp(a.${column}), 0)::float8 as "${name}Variance"`
  const { rows } = await pool().query<StageMoments>(
    `select c.stage, count(*)::int as n, ${spread('input_tokens', 'input')}, ${spread('output_tokens', 'output')},
       ${spread('milliseconds', 'milliseconds')}
     from run_call c join answer a on a.key = c.answer_key where c.run_id = $1 and a.input_tokens > 0 group by c.stage`,
    [runId],
  )
  return rows
}

/** Answers that a model gave in a run, the first of its drawn order, to be looked at. */
export type ShownAnswer = {
  readonly stage: number
  readonly target: number
  readonly variant: number
  readonly state: string
  readonly note: string | null
  readonly raw: string
  readonly value: unknown
}

export async function listAnswers(
  runId: string,
  where: { readonly targets?: readonly number[]; readonly states?: readonly string[] },
  most: number,
): Promise<readonly ShownAnswer[]> {
  const { rows } = await pool().query<ShownAnswer>(
    `select c.stage, c.target, c.variant, c.state, coalesce(c.note, a.reason) as note, coalesce(a.raw, '') as raw, a.value
     from run_call c left join answer a on a.key = c.answer_key
     where c.run_id = $1 and ($2::int[] is null or c.target = any($2)) and ($3::text[] is null or c.state::text = any($3))
     order by c.target, c.stage, c.variant limit $4`,
    [runId, where.targets ?? null, where.states ?? null, most],
  )
  return rows
}

/** What models said when they judged a pair, by rater and order; 0: a was shown first. */
export async function listVerdicts(
  datasetId: number,
  pair: number,
): Promise<readonly { readonly rater: string; readonly variant: number; readonly raw: string }[]> {
  const { rows } = await pool().query<{ rater: string; variant: number; raw: string }>(
    `select coalesce(r.plan->>'rater', r.model) as rater, c.variant, a.raw from run r
     join run_call c on c.run_id = r.id and c.stage = 0 and c.target = $2 join answer a on a.key = c.answer_key
     where r.dataset_id = $1 and r.kind = 'discrimination' and a.raw <> '' order by r.created_at, c.variant`,
    [datasetId, pair],
  )
  return rows
}

/** A model's answer to one step of judging a response by its facts. */
export type FactStep = {
  readonly runId: string
  readonly model: string
  readonly response: number
  readonly kind: 'extract' | 'verify' | 'focus'
  readonly value: unknown
}

/** What models answered about the facts of some responses, the latest runs first. */
export async function listFactSteps(datasetId: number, responses: readonly number[]): Promise<readonly FactStep[]> {
  const { rows } = await pool().query<FactStep>(
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
  return rows
}
