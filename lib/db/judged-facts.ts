import { pool } from './client'

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
