import { deletePrice, putPrice, putProbe } from '@/lib/db/endpoint'
import { AppError } from '@/lib/errors'
import { listEndpoints } from '@/lib/judge/endpoint'
import { probeModel } from '@/lib/judge/probe-model'
import type { Price } from '@/lib/protocol/run-plan'

/** Says what a model costs; `null`: not known, which is how runs say it then. */
export async function setPrice(endpoint: string, model: string, price: Price | null): Promise<void> {
  if (!listEndpoints().some(({ name }) => name === endpoint))
    throw new AppError('not-found', `No endpoint “${endpoint}” is set up here.`)
  if (price === null) await deletePrice(endpoint, model)
  else await putPrice({ endpoint, model, ...price })
}

/** Finds out what a model offers, and keeps it for the runs to come. */
export async function probeEndpoint(endpoint: string, model: string): Promise<void> {
  await putProbe(endpoint, model, await probeModel(endpoint, model))
}
