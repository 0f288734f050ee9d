import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { type AnswerState, CallState, RunStatus } from '@/lib/db/generated/enums'
import { manyRowsOf, rowsOf } from '@/lib/db/rows'
import { type AnswerValue, answerValueSchema } from '@/lib/protocol/read-answer'
import { storableJson, storableText } from '@/lib/storable'

export type CallId = { readonly stage: number; readonly target: number; readonly variant: number }

export type NewAnswer = {
  readonly state: Exclude<AnswerState, 'pending'>
  readonly value: AnswerValue | null
  readonly raw: string
  readonly reason: string | null
  readonly repaired: boolean
  readonly inputTokens: number
  readonly outputTokens: number
  readonly milliseconds: number
  readonly fingerprint: string | null
}

export type SettledCall = CallId & {
  readonly state: CallState
  readonly key: Buffer | null
  readonly note: string | null
  /** An answer that this call brought; `null`: it was known, or there is none. */
  readonly answer: NewAnswer | null
}

const totalsRow = z.object({ status: z.enum(RunStatus), cost: z.number(), tokens: z.number() })
export type RunTotals = Readonly<z.infer<typeof totalsRow>>

/** Calls count for the present rate by e^(−age/this). */
export const RECENT_SECONDS = 20

const SETTLE = `with given as (
    select * from unnest($2::smallint[], $3::int[], $4::smallint[], $5::text[], $6::bytea[], $7::text[])
      as t (stage, target, variant, state, key, note)
  ), news as (
    select * from unnest($8::bytea[], $9::text[], $10::text[], $11::text[], $12::text[], $13::boolean[], $14::int[], $15::int[],
      $16::int[], $17::text[])
      as t (key, state, value, raw, reason, repaired, input, output, milliseconds, fingerprint)
  ), kept as (
    update answer a set state = n.state::"AnswerState", value = n.value::jsonb, raw = n.raw, reason = n.reason,
      repaired = n.repaired, input_tokens = n.input, output_tokens = n.output, milliseconds = n.milliseconds,
      fingerprint = n.fingerprint, counted = a.requests
    from news n, answer before where a.key = n.key and before.key = n.key
      -- An answer that was read stays: a late one, of a worker that lost its claim, takes nothing from it.
      and (before.state <> 'read' or n.state = 'read')
    returning before.requests - before.counted as requests
  ), added as (
    insert into run_call (run_id, stage, target, variant, state, answer_key, note)
    select $1, stage, target, variant, state::"CallState", key, note from given on conflict do nothing returning state
  )
  update run set
    done = done + (select count(*) from added where state = 'done'),
    cached = cached + (select count(*) from added where state = 'cached'),
    unreadable = unreadable + (select count(*) from added where state = 'unreadable'),
    failed = failed + (select count(*) from added where state = 'failed'),
    skipped = skipped + (select count(*) from added where state = 'skipped'),
    requests = requests + coalesce((select sum(requests) from kept), 0),
    answered = answered + (select count(*) from kept),
    input_tokens = input_tokens + coalesce((select sum(input) from news), 0),
    output_tokens = output_tokens + coalesce((select sum(output) from news), 0),
    recent = case when recent_at is null then 0
        else recent * exp(-least(50, extract(epoch from now() - recent_at) / ${RECENT_SECONDS}))::float8 end
      + (select count(*) from added where state in ('done', 'unreadable', 'failed')),
    recent_at = now(),
    cost = cost + $18, last_error = coalesce($19, last_error)
  where id = $1 returning status, cost, (input_tokens + output_tokens)::float8 as tokens`

/** Writes settled calls with their answers and adds them to the run's counts: all in one statement, or none. */
export async function settleCalls(
  runId: string,
  calls: readonly SettledCall[],
  cost: number,
): Promise<RunTotals | null> {
  const news = calls.flatMap(({ key, answer }) => (key && answer ? [{ key, ...answer }] : []))
  const result = await pool().query({
    name: 'settle-calls',
    text: SETTLE,
    values: [
      runId,
      calls.map(({ stage }) => stage),
      calls.map(({ target }) => target),
      calls.map(({ variant }) => variant),
      calls.map(({ state }) => state),
      calls.map(({ key }) => key),
      calls.map(({ note }) => storableOr(note)),
      news.map(({ key }) => key),
      news.map(({ state }) => state),
      news.map(({ value }) => (value === null ? null : storableJson(value))),
      news.map(({ raw }) => storableText(raw)),
      news.map(({ reason }) => storableOr(reason)),
      news.map(({ repaired }) => repaired),
      news.map(({ inputTokens }) => Math.min(inputTokens, MOST)),
      news.map(({ outputTokens }) => Math.min(outputTokens, MOST)),
      news.map(({ milliseconds }) => Math.min(Math.round(milliseconds), MOST)),
      news.map(({ fingerprint }) => storableOr(fingerprint)),
      cost,
      storableOr(calls.findLast(({ state }) => state === 'failed' || state === 'unreadable')?.note ?? null),
    ],
  })
  return rowsOf(totalsRow, result)[0] ?? null
}

/** The largest whole number of a column. */
const MOST = 2 ** 31 - 1

const storableOr = (text: string | null): string | null => (text === null ? null : storableText(text))

const callRow = z.object({
  stage: z.int(),
  target: z.int(),
  variant: z.int(),
  state: z.enum(CallState),
  value: answerValueSchema.nullable(),
  note: z.string().nullable(),
})
const rawCallRow = callRow.extend({ raw: z.string() })
export type StoredCall = Readonly<z.infer<typeof callRow>>

/** The calls of a run on these targets that are settled already. */
export async function listCallsOn(runId: string, targets: readonly number[]): Promise<readonly StoredCall[]> {
  const result = await pool().query(
    `select c.stage, c.target, c.variant, c.state, c.note, a.value from run_call c
     left join answer a on a.key = c.answer_key and a.state = 'read' where c.run_id = $1 and c.target = any($2)`,
    [runId, targets],
  )
  return rowsOf(callRow, result)
}

/** The settled calls of one stage on one target, in the order of variants. */
export async function listStageCallsOn(
  runId: string,
  stage: number,
  target: number,
): Promise<readonly Readonly<z.infer<typeof rawCallRow>>[]> {
  const result = await pool().query(
    `select c.stage, c.target, c.variant, c.state, c.note, a.value, coalesce(a.raw, '') as raw from run_call c
     left join answer a on a.key = c.answer_key and a.state = 'read'
     where c.run_id = $1 and c.stage = $2 and c.target = $3 order by c.variant`,
    [runId, stage, target],
  )
  return rowsOf(rawCallRow, result)
}

const PAGE = 5000

/** Every settled call of one stage, a page at a time in the order of targets. */
export async function* readStage(
  runId: string,
  stage: number,
): AsyncGenerator<readonly Readonly<z.infer<typeof rawCallRow>>[]> {
  let [target, variant] = [-1, -1]
  for (;;) {
    const result = await pool().query(
      `select c.stage, c.target, c.variant, c.state, c.note, a.value, coalesce(a.raw, '') as raw from run_call c
       left join answer a on a.key = c.answer_key and a.state = 'read'
       where c.run_id = $1 and c.stage = $2 and (c.target, c.variant) > ($3, $4) order by c.target, c.variant limit $5`,
      [runId, stage, target, variant, PAGE],
    )
    const rows = manyRowsOf(rawCallRow, result)
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    ;({ target, variant } = last)
  }
}
