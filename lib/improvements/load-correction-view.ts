import type { Correction } from '@/lib/improve/correction'
import { recipeInWords } from '@/lib/words/recipe-words'
import { type ImproveChoice, loadTransformedSource, WHOLE_IMPROVE_CHOICE } from './load-choice-source'
import { type CorrectedJudge, loadCorrected } from './load-corrected'
import { loadCorrection } from './load-improved'

export type CorrectionView = {
  readonly correction: Correction
  /** What the correction does, in words; `null` where there is none. */
  readonly recipe: string | null
  /** The corrected judge that was made of it, where there is one. */
  readonly made: Pick<CorrectedJudge, 'id' | 'name' | 'madeAt' | 'stale'> | null
}

/** A judge's correction as its panel shows it. `null` without people or such a judge. */
export async function loadCorrectionView(
  datasetId: number,
  judge: string,
  choice: ImproveChoice = WHOLE_IMPROVE_CHOICE,
): Promise<CorrectionView | null> {
  const correction = await loadCorrection(datasetId, judge, choice)
  if (!correction) return null
  const [source, corrected] = await Promise.all([loadTransformedSource(datasetId, choice), loadCorrected(datasetId)])
  const { verdictWeight, weights } = correction
  const made = corrected.find((each) => each.judge.id === judge)
  return {
    correction,
    recipe:
      verdictWeight &&
      recipeInWords({
        verdict: verdictWeight,
        factors: weights.map((weight) => ({ ...weight, transform: source?.transforms.get(weight.factor) ?? 'none' })),
      }),
    made: made ? { id: made.id, name: made.name, madeAt: made.madeAt, stale: made.stale } : null,
  }
}
