import type { Explanation } from '@/lib/improve/explanation'
import type { FindingPart } from '@/lib/words/finding-words'
import { foresightParts } from '@/lib/words/improve-words'

/** The sentence on how much the factors foresee; nothing where there are too few pairs to say. */
export function foresightOf(explanation: Explanation, whose: string): readonly FindingPart[] {
  const { factors, p, length, lengthP, aboveLength, weights } = explanation
  if (!factors) return []
  return foresightParts({
    factors: weights.length,
    whose,
    accuracy: factors.accuracy,
    p,
    length: length?.accuracy ?? null,
    lengthP,
    above: aboveLength?.agreement ?? null,
  })
}
