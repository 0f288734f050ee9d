import { putProbe } from '@/lib/db/endpoint'
import { probeModel } from '@/lib/judge/probe-model'

/** Finds out what a model offers, and keeps it for the runs to come. */
export async function probeEndpoint(endpoint: string, model: string): Promise<void> {
  await putProbe(endpoint, model, await probeModel(endpoint, model))
}
