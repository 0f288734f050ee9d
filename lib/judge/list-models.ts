import { clientOf } from './client'
import { explain } from './complete'
import { configuredEndpoint } from './endpoint'

const TIMEOUT_MS = 10_000
const LIST_BYTES = 8_000_000
const MOST = 500
const LONGEST_NAME = 200

export type ModelList =
  | { readonly ok: true; readonly models: readonly string[] }
  | { readonly ok: false; readonly message: string }

/** The models an endpoint offers, in its own order; what the operator named comes first. */
export async function listModels(name: string): Promise<ModelList> {
  const { endpoint, key } = configuredEndpoint(name)
  try {
    const listed: string[] = []
    for await (const { id } of clientOf(name, LIST_BYTES, Math.min(TIMEOUT_MS, endpoint.timeoutMs)).models.list()) {
      if (typeof id === 'string' && id.length <= LONGEST_NAME) listed.push(id)
      if (listed.length >= MOST) break
    }
    return { ok: true, models: [...new Set([...endpoint.models, ...listed])] }
  } catch (error) {
    if (endpoint.models.length > 0) return { ok: true, models: endpoint.models }
    return { ok: false, message: explain(error, key).message }
  }
}
