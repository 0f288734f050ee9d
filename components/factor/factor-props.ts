import { HUMAN_STYLE, modelStyle, type RaterStyle } from '@/components/charts/frame/rater-style'
import type { FactorMeta } from '@/components/profile/factor-meta'
import type { Gap, Score } from '@/lib/profile/profile'

type NamedFactor = { readonly id: string; readonly label: string }

/** A factor as its page describes it. */
export type DescribedFactor = FactorMeta & {
  readonly version: number
  readonly origin: 'computed' | 'judged' | 'imported' | 'custom'
  readonly direction: 'better' | 'worse' | 'neither'
  readonly range: readonly [number, number | null] | null
  readonly epsilon: number
}

/** Where a factor stands among the others of its dataset. */
export type FactorNeighbours = {
  readonly previous: NamedFactor | null
  readonly next: NamedFactor | null
  readonly double: (NamedFactor & { readonly exact: boolean }) | null
}

export type NamedModel = { readonly id: string; readonly name: string }

export type FactorScore = {
  readonly raterId: string
  readonly rater: string
  readonly kind: 'human' | 'model'
  readonly score: Score
}

export type FactorScoresProps = {
  readonly scores: readonly FactorScore[]
  readonly gaps: readonly Gap[]
  readonly lengthOnly: Score | null
}

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
