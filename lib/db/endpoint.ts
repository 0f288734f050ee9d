import { z } from 'zod'
import { type Capabilities, capabilitiesSchema } from '@/lib/protocol/request'
import type { Price } from '@/lib/protocol/run-plan'
import { db, pool } from './client'
import { readAs, rowsOf } from './rows'

const stateRow = z.object({ limit: z.number(), blockedMs: z.number() })
export type EndpointState = Readonly<z.infer<typeof stateRow>>

/** How much the endpoint bears at present, found out by all workers together; starts at `initial`. */
export async function getEndpointLimit(endpoint: string, initial: number): Promise<EndpointState> {
  const result = await pool().query(
    `insert into endpoint_limit as e (endpoint, "limit") values ($1, $2)
     on conflict (endpoint) do update set "limit" = least(e."limit", $2)
     returning "limit", greatest(0, extract(epoch from blocked_until - now()) * 1000)::float8 as "blockedMs"`,
    [endpoint, initial],
  )
  return rowsOf(stateRow, result)[0] ?? { limit: initial, blockedMs: 0 }
}

/** Halves the limit, at most once a second: all calls in flight meet the same congestion. Nothing is sent for `waitMs`. */
export async function cutEndpointLimit(endpoint: string, waitMs: number): Promise<void> {
  await pool().query(
    `update endpoint_limit set
       "limit" = case when cut_at < now() - interval '1 second' then greatest(1, "limit" / 2) else "limit" end,
       cut_at = case when cut_at < now() - interval '1 second' then now() else cut_at end,
       blocked_until = greatest(blocked_until, now() + $2 * interval '1 millisecond')
     where endpoint = $1`,
    [endpoint, waitMs],
  )
}

/** Raises the limit by what went well since. */
export async function raiseEndpointLimit(endpoint: string, by: number, most: number): Promise<void> {
  await pool().query(
    `update endpoint_limit set "limit" = least($3, "limit" + $2) where endpoint = $1 and "limit" < $3`,
    [endpoint, by, most],
  )
}

type ProbeRow = {
  readonly endpoint: string
  readonly model: string
  readonly capabilities: Capabilities
  readonly probedAt: Date
}

export async function listProbes(): Promise<readonly ProbeRow[]> {
  const rows = await db().endpointProbe.findMany({ orderBy: [{ endpoint: 'asc' }, { model: 'asc' }] })
  return rows.map((row) => ({ ...row, capabilities: readAs(capabilitiesSchema, row.capabilities) }))
}

export async function getProbe(endpoint: string, model: string): Promise<ProbeRow | null> {
  const row = await db().endpointProbe.findUnique({ where: { endpoint_model: { endpoint, model } } })
  return row && { ...row, capabilities: readAs(capabilitiesSchema, row.capabilities) }
}

export async function putProbe(endpoint: string, model: string, capabilities: Capabilities): Promise<void> {
  const where = { endpoint_model: { endpoint, model } }
  const probed = { capabilities, probedAt: new Date() }
  await db().endpointProbe.upsert({ where, create: { endpoint, model, ...probed }, update: probed })
}

type ModelPriceRow = Price & { readonly endpoint: string; readonly model: string }

export async function listPrices(): Promise<readonly ModelPriceRow[]> {
  return db().modelPrice.findMany({ orderBy: [{ endpoint: 'asc' }, { model: 'asc' }] })
}

/** What a model costs; `null`: not known. */
export async function getPrice(endpoint: string, model: string): Promise<Price | null> {
  return db().modelPrice.findUnique({
    where: { endpoint_model: { endpoint, model } },
    select: { input: true, output: true, batch: true },
  })
}

export async function putPrice({ endpoint, model, ...price }: ModelPriceRow): Promise<void> {
  const where = { endpoint_model: { endpoint, model } }
  await db().modelPrice.upsert({ where, create: { endpoint, model, ...price }, update: price })
}

export async function deletePrice(endpoint: string, model: string): Promise<void> {
  await db().modelPrice.deleteMany({ where: { endpoint, model } })
}
