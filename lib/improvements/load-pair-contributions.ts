import { type Contributions, contributionsOf } from '@/lib/improve/contributions'
import { loadPack } from '@/lib/profiles/load-pack'
import { valuesOf } from '@/lib/profiles/load-pairs'
import { loadChoiceSource, WHOLE_IMPROVE_CHOICE } from './load-choice-source'
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
    loadChoiceSource(datasetId, WHOLE_IMPROVE_CHOICE),
    loadPack(datasetId),
  ])
  if (!explanation?.factors || !source || !pack) return null
  const factors = explanation.weights.map((weight) => {
    const { a, b } = valuesOf(pack.input, weight.factor, index)
    const transform = source.transforms.get(weight.factor) ?? 'none'
    return { ...weight, transform, a: a ?? Number.NaN, b: b ?? Number.NaN }
  })
  const { p, pairs } = explanation
  return { ...contributionsOf(factors), p, pairs, accuracy: explanation.factors.accuracy.value }
}
