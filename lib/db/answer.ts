import { z } from 'zod'
import { type AnswerValue, answerValueSchema } from '@/lib/protocol/read-answer'
import { pool } from './client'
import { AnswerState } from './generated/enums'
import { rowsOf } from './rows'
import { aliveSql } from './worker-session'

export type Claim = {
  readonly key: Buffer
  readonly endpoint: string
  readonly model: string
  readonly template: string
  readonly version: number
}

export type KnownAnswer = {
  readonly state: AnswerState
  readonly value: AnswerValue | null
  readonly reason: string | null
}

/** What became of a claim: ours to ask, known already, or asked by another worker. */
export type Claimed =
  | { readonly kind: 'ours' }
  | { readonly kind: 'known'; readonly answer: KnownAnswer }
  | { readonly kind: 'theirs' }

const claimRow = z.object({
  key: z.instanceof(Buffer),
  claimed: z.boolean(),
  state: z.enum(AnswerState).nullable(),
  value: answerValueSchema.nullable(),
  reason: z.string().nullable(),
})

/**
 * Makes each key this worker's to ask, unless it is answered or another living worker is asking. Every claim is a request
 * that is sent next, and is counted before, so that none is forgotten when the process is killed. A key must not be
 * claimed by two requests of one worker at the same time.
 */
export async function claimAnswers(worker: number, claims: readonly Claim[]): Promise<ReadonlyMap<string, Claimed>> {
  const result = await pool().query({
    name: 'claim-answers',
    text: `with wanted as (
        select * from unnest($2::bytea[], $3::text[], $4::text[], $5::text[], $6::int[])
          as t (key, endpoint, model, template, version)
      ), claimed as (
        insert into answer as a (key, state, worker, endpoint, model, template, template_version)
        select key, 'pending', $1, endpoint, model, template, version from wanted order by key
        on conflict (key) do update set worker = excluded.worker, state = 'pending', requests = a.requests + 1
          where a.state = 'failed' or (a.state = 'pending' and (a.worker = $1 or not ${aliveSql('a.worker')}))
        returning key
      )
      select w.key, c.key is not null as claimed, b.state, b.value, b.reason
      from wanted w left join claimed c on c.key = w.key left join answer b on b.key = w.key`,
    values: [
      worker,
      claims.map(({ key }) => key),
      claims.map(({ endpoint }) => endpoint),
      claims.map(({ model }) => model),
      claims.map(({ template }) => template),
      claims.map(({ version }) => version),
    ],
  })
  return new Map(rowsOf(claimRow, result).map((row) => [row.key.toString('hex'), outcomeOf(row)]))
}

function outcomeOf({ claimed, state, value, reason }: z.infer<typeof claimRow>): Claimed {
  if (claimed) return { kind: 'ours' }
  if (state === 'read' || state === 'unreadable') return { kind: 'known', answer: { state, value, reason } }
  return { kind: 'theirs' }
}

/** Lets go of claims whose request was never sent or never answered, because the run was halted. */
export async function dropClaims(worker: number, keys: readonly Buffer[]): Promise<void> {
  await pool().query(`update answer set worker = 0 where key = any($2) and worker = $1 and state = 'pending'`, [
    worker,
    keys,
  ])
}
