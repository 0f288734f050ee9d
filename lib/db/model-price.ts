import type { Price } from '@/lib/protocol/run-plan'
import { db } from './client'

export type ModelPriceRow = Price & { readonly endpoint: string; readonly model: string }

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
