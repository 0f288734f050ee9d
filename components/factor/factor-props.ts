import { HUMAN_STYLE, modelStyle, type RaterStyle } from '@/components/charts/frame/marker'
import type { FactorView } from '@/lib/profiles/load-factor'

export type NamedModel = FactorView['models'][number]

/** The look of a rater: people's, or that of the model's place in the dataset. */
export function styleIn(models: readonly NamedModel[], id: string): RaterStyle {
  const index = models.findIndex((each) => each.id === id)
  return index < 0 ? HUMAN_STYLE : modelStyle(index)
}

/** Addresses that the parts of the page lead to. */
export function factorHrefs(base: string, factor: string) {
  const pairs = `${base}/pairs?factor=${encodeURIComponent(factor)}`
  return {
    pairs,
    pairsOf: (model: string | null) => (model === null ? pairs : `${pairs}&model=${encodeURIComponent(model)}`),
    factor: (id: string, model: string | null) =>
      `${base}/factors/${encodeURIComponent(id)}${model === null ? '' : `?model=${encodeURIComponent(model)}`}`,
  }
}
export type FactorHrefs = ReturnType<typeof factorHrefs>
