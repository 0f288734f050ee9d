import { listPrices, listProbes } from '@/lib/db/endpoint'
import { AppError } from '@/lib/errors'
import { type Endpoint, listEndpoints } from '@/lib/judge/endpoint'
import { listModels, type ModelList } from '@/lib/judge/list-models'
import type { Capabilities } from '@/lib/protocol/request'
import type { Price } from '@/lib/protocol/run-plan'

export type ModelView = {
  readonly name: string
  readonly capabilities: Capabilities | null
  readonly probedAt: string | null
  readonly price: Price | null
}

export type EndpointView = Pick<Endpoint, 'name' | 'baseUrl' | 'concurrency'> & {
  readonly timeoutSeconds: number
  readonly models: readonly ModelView[]
  readonly problem: string | null
}

export type SettingsPage = { readonly endpoints: readonly EndpointView[]; readonly problem: string | null }

/** Every endpoint of the operator's settings with its models, what they offer and what they cost. No key is among it. */
export async function loadSettings(): Promise<SettingsPage> {
  let endpoints: readonly Endpoint[]
  try {
    endpoints = listEndpoints()
  } catch (error) {
    if (error instanceof AppError) return { endpoints: [], problem: error.message }
    throw error
  }
  const [probes, prices] = [await listProbes(), await listPrices()]
  const views = endpoints.map(async ({ name, baseUrl, concurrency, timeoutMs }): Promise<EndpointView> => {
    const listed = await loadModels(name)
    const known = [...probes, ...prices].filter(({ endpoint }) => endpoint === name).map(({ model }) => model)
    const models = [...new Set([...(listed.ok ? listed.models : []), ...known])].map((model): ModelView => {
      const probe = probes.find((row) => row.endpoint === name && row.model === model)
      const price = prices.find((row) => row.endpoint === name && row.model === model)
      return {
        name: model,
        capabilities: probe?.capabilities ?? null,
        probedAt: probe?.probedAt.toISOString() ?? null,
        price: price ? { input: price.input, output: price.output, batch: price.batch } : null,
      }
    })
    const problem = listed.ok ? null : listed.message
    return {
      name,
      baseUrl: withoutSecrets(baseUrl),
      concurrency,
      models,
      problem,
      timeoutSeconds: timeoutMs / 1000,
    }
  })
  return { endpoints: await Promise.all(views), problem: null }
}

/** Some addresses carry a password or a token. */
function withoutSecrets(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname}`.replace(/\/$/, '')
}

const KEPT_MS = 30_000
const kept = new Map<string, { readonly at: number; readonly models: Promise<ModelList> }>()

/** The models of an endpoint, asked for at most every half a minute. */
export function loadModels(endpoint: string): Promise<ModelList> {
  const known = kept.get(endpoint)
  if (known && Date.now() - known.at < KEPT_MS) return known.models
  const models = listModels(endpoint)
  kept.set(endpoint, { at: Date.now(), models })
  void models.then(({ ok }) => ok || kept.delete(endpoint))
  return models
}
