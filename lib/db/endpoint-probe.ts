import { type Capabilities, capabilitiesSchema } from '@/lib/protocol/capabilities'
import { db } from './client'

export type ProbeRow = {
  readonly endpoint: string
  readonly model: string
  readonly capabilities: Capabilities
  readonly probedAt: Date
}

export async function listProbes(): Promise<readonly ProbeRow[]> {
  const rows = await db().endpointProbe.findMany({ orderBy: [{ endpoint: 'asc' }, { model: 'asc' }] })
  return rows.map((row) => ({ ...row, capabilities: capabilitiesSchema.parse(row.capabilities) }))
}

export async function getProbe(endpoint: string, model: string): Promise<ProbeRow | null> {
  const row = await db().endpointProbe.findUnique({ where: { endpoint_model: { endpoint, model } } })
  return row && { ...row, capabilities: capabilitiesSchema.parse(row.capabilities) }
}

export async function putProbe(endpoint: string, model: string, capabilities: Capabilities): Promise<void> {
  const where = { endpoint_model: { endpoint, model } }
  const probed = { capabilities, probedAt: new Date() }
  await db().endpointProbe.upsert({ where, create: { endpoint, model, ...probed }, update: probed })
}
