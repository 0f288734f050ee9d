import { listModels, type ModelList } from '@/lib/judge/list-models'

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
