import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { rowsOf } from '@/lib/db/rows'
import { storableText } from '@/lib/storable'

export type ModelAt = { readonly endpoint: string; readonly model: string }

const waits = z.enum(['busy', 'away']).nullable()
const stateRow = z.object({ limit: z.number(), blockedMs: z.number(), waits, revision: z.int() })
export type EndpointState = Readonly<z.infer<typeof stateRow>>

const STATE = `"limit", greatest(0, extract(epoch from blocked_until - now()) * 1000)::float8 as "blockedMs", waits, revision`

/** How much a model bears at present, found out by all workers together; starts at `initial`. */
export async function getEndpointLimit({ endpoint, model }: ModelAt, initial: number): Promise<EndpointState> {
  const result = await pool().query(
    `insert into endpoint_limit as e (endpoint, model, "limit") values ($1, $2, $3)
     on conflict (endpoint, model) do update set "limit" = least(e."limit", $3) returning ${STATE}`,
    [endpoint, model, initial],
  )
  return rowsOf(stateRow, result)[0] ?? { limit: initial, blockedMs: 0, waits: null, revision: 0 }
}

export type Trouble = {
  readonly waits: 'busy' | 'away'
  readonly reason: string
  /** How often since it was noted last. */
  readonly times: number
  /** Nothing is sent for so long. */
  readonly blockedMs: number
}

/** Notes that a model is not to be asked for a while. Its limit is halved at most once a second: all calls in flight meet the same congestion. */
export async function noteTrouble(
  { endpoint, model }: ModelAt,
  { waits: kind, reason, times, blockedMs }: Trouble,
): Promise<number> {
  const result = await pool().query(
    `update endpoint_limit set
       "limit" = case when cut_at < now() - interval '1 second' then greatest(1, "limit" / 2) else "limit" end,
       cut_at = case when cut_at < now() - interval '1 second' then now() else cut_at end,
       waits = $3, reason = $4, times = times + $5, since = coalesce(since, now()), revision = revision + 1,
       blocked_until = greatest(blocked_until, now() + $6 * interval '1 millisecond')
     where endpoint = $1 and model = $2 returning revision`,
    [endpoint, model, kind, storableText(reason), times, blockedMs],
  )
  return rowsOf(z.object({ revision: z.int() }), result)[0]?.revision ?? 0
}

/** Notes that a model answers again. A rate that a long wait is in says nothing: its runs measure theirs anew. */
export async function noteAnswered({ endpoint, model }: ModelAt): Promise<void> {
  await pool().query(
    `with before as (select since from endpoint_limit where endpoint = $1 and model = $2 and waits is not null),
       cleared as (
         update endpoint_limit set waits = null, reason = null, times = 0, since = null, blocked_until = now(),
           revision = revision + 1
         where endpoint = $1 and model = $2 and waits is not null)
     update run set recent = 0, recent_at = null, resumed_at = now()
     where endpoint = $1 and model = $2 and status in ('trying', 'running')
       and (select since from before) < now() - interval '3 seconds'`,
    [endpoint, model],
  )
}

/** Ends the waiting for a model now, or only for one that is away: the next call shows whether it answers. */
export async function endWaiting({ endpoint, model }: ModelAt, only: 'away' | null = null): Promise<void> {
  await pool().query(
    `update endpoint_limit set blocked_until = now(), revision = revision + 1
     where endpoint = $1 and model = $2 and ($3::text is null or waits = $3)`,
    [endpoint, model, only],
  )
}

/** Raises the limit by what went well since. */
export async function raiseEndpointLimit({ endpoint, model }: ModelAt, by: number, most: number): Promise<void> {
  await pool().query(
    `update endpoint_limit set "limit" = least($4, "limit" + $3) where endpoint = $1 and model = $2 and "limit" < $4`,
    [endpoint, model, by, most],
  )
}

const shownRow = z.object({
  endpoint: z.string(),
  model: z.string(),
  limit: z.number(),
  waits,
  reason: z.string().nullable(),
  times: z.int(),
  since: z.date().nullable(),
  until: z.date().nullable(),
})
export type EndpointWait = Readonly<z.infer<typeof shownRow>>

/** What is known of the models of these runs, to be shown. */
export async function listEndpointLimits(models: readonly ModelAt[]): Promise<readonly EndpointWait[]> {
  const result = await pool().query(
    `select e.endpoint, e.model, "limit", waits, reason, times, since,
       case when blocked_until > now() then blocked_until end as until
     from endpoint_limit e join unnest($1::text[], $2::text[]) as t (endpoint, model) using (endpoint, model)
     group by e.endpoint, e.model`,
    [models.map(({ endpoint }) => endpoint), models.map(({ model }) => model)],
  )
  return rowsOf(shownRow, result)
}
