import { getDataset } from '@/lib/db/dataset'
import { type Contributions, contributionsOf } from '@/lib/improve/contributions'
import { loadValuesOn } from '@/lib/profiles/load-values'
import { knownTransform, loadTransformedSource, WHOLE_IMPROVE_CHOICE } from './load-choice-source'
import { loadExplanation } from './load-improved'

export type PairContributionsView = Contributions & {
  /** What the factors foresee of people's choices at all: the claim that stands behind the chance. */
  readonly p: number | null
  readonly accuracy: number
  readonly pairs: number
}

/** Why a model of people's choices expects one response of a pair. `null` without people, or with too few pairs. */
export async function loadPairContributions(datasetId: number, index: number): Promise<PairContributionsView | null> {
  const [dataset, explanation] = await Promise.all([getDataset(datasetId), loadExplanation(datasetId)])
  if (!dataset || !explanation?.factors) return null
  const { weights } = explanation
  // Only what is known of no factor by its name takes all columns.
  const isKnown = weights.every(({ factor }) => knownTransform(factor) !== null)
  const source = isKnown ? null : await loadTransformedSource(datasetId, WHOLE_IMPROVE_CHOICE)
  const valuesOf = await loadValuesOn({ datasetId, responses: dataset.responses }, [index])
  const factors = weights.map((weight) => ({
    ...weight,
    ...valuesOf(weight.factor, index),
    transform: knownTransform(weight.factor) ?? source?.transforms.get(weight.factor) ?? 'none',
  }))
  const { p, pairs } = explanation
  return { ...contributionsOf(factors), p, pairs, accuracy: explanation.factors.accuracy.value }
}
