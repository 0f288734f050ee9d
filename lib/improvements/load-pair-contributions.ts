import { type Contributions, contributionsOf } from '@/lib/improve/contributions'
import { loadSignedPack } from '@/lib/profiles/load-pack'
import { loadValuesOn } from '@/lib/profiles/load-values'
import { loadTransformedSource, WHOLE_IMPROVE_CHOICE } from './load-choice-source'
import { loadExplanation } from './load-improved'

export type PairContributionsView = Contributions & {
  /** What the factors foresee of people's choices at all: the claim that stands behind the chance. */
  readonly p: number | null
  readonly accuracy: number
  readonly pairs: number
}

/** Why a model of people's choices expects one response of a pair. `null` without people, or with too few pairs. */
export async function loadPairContributions(datasetId: number, index: number): Promise<PairContributionsView | null> {
  const [explanation, source, pack] = await Promise.all([
    loadExplanation(datasetId),
    loadTransformedSource(datasetId, WHOLE_IMPROVE_CHOICE),
    loadSignedPack(datasetId),
  ])
  if (!explanation?.factors || !source || !pack) return null
  const valuesOf = await loadValuesOn(pack, [index])
  const factors = explanation.weights.map((weight) => ({
    ...weight,
    ...valuesOf(weight.factor, index),
    transform: source.transforms.get(weight.factor) ?? 'none',
  }))
  const { p, pairs } = explanation
  return { ...contributionsOf(factors), p, pairs, accuracy: explanation.factors.accuracy.value }
}
