import { type Capabilities, capabilitiesSchema } from '@/lib/protocol/request'
import type { Price } from '@/lib/protocol/run-plan'
import { db } from './client'
import { readAs } from './rows'

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
