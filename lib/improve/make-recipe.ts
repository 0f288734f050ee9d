import type { ChoiceSource } from './choice-source'
import type { Correction } from './correction'
import { shownSign } from './correction'
import type { CorrectionRecipe } from './correction-recipe'
import type { Explanation } from './explanation'
import type { ModelWeight } from './factor-model'
import type { ModelRecipe } from './model-recipe'
import type { RecipeFactor } from './recipe-factors'
import type { Told } from './told'

export type RecipeSource = {
  readonly source: ChoiceSource
  readonly dataset: CorrectionRecipe['dataset']
  /** Of each factor of the dataset. */
  readonly factors: ReadonlyMap<string, Pick<RecipeFactor, 'version' | 'origin'>>
}

/** Nobody is named: a recipe is given to others. */
function peopleOf({ annotators, input }: ChoiceSource): string {
  const all = input.raters.filter(({ kind }) => kind === 'human').length
  if (annotators.length > 1) return `the majority of ${annotators.length} annotators`
  return all > 1 ? `one annotator of ${all}` : 'one annotator'
}

const factorsOf = ({ source, factors }: RecipeSource, weights: readonly ModelWeight[]): readonly RecipeFactor[] =>
  weights.map(({ factor, label, scale, weight }) => {
    const { version, origin } = factors.get(factor) ?? { version: 1, origin: 'computed' }
    return { factor, label, version, origin, transform: source.transforms.get(factor) ?? 'none', scale, weight }
  })

const gainOf = (told: Told): CorrectionRecipe['expected']['logLoss'] => ({
  value: told.value,
  low: told.low,
  high: told.high,
  shown: shownSign(told) > 0,
})

/** All that applying a correction takes; `null` where there is none to apply. */
export function correctionRecipeOf(correction: Correction, from: RecipeSource): CorrectionRecipe | null {
  const { verdictWeight, logLossGain, gain, penalty, tieShare, threshold, pairs, prompts } = correction
  if (!verdictWeight || !logLossGain) return null
  return {
    ...{ product: 'proclivity', kind: 'correction', version: 1, dataset: from.dataset },
    judge: correction.judge.name,
    people: peopleOf(from.source),
    verdict: { weight: verdictWeight.weight, scale: verdictWeight.scale, penalty: 1 },
    factors: factorsOf(from, correction.weights),
    penalty,
    ties: { share: tieShare, threshold },
    trainedOn: { pairs, prompts },
    expected: { logLoss: gainOf(logLossGain), agreement: gain && gainOf(gain) },
  }
}

/** A factor model of people’s choices, or of a model’s own, to take away; `null` where there is none. */
export function modelRecipeOf(explanation: Explanation, from: RecipeSource): ModelRecipe | null {
  const { rater, factors: found, weights, lambda, pairs, prompts } = explanation
  if (!found) return null
  return {
    ...{ product: 'proclivity', kind: 'factor-model', version: 1, dataset: from.dataset },
    people: rater.kind === 'human' ? peopleOf(from.source) : rater.name,
    factors: factorsOf(from, weights),
    penalty: lambda,
    trainedOn: { pairs, prompts },
    expected: { accuracy: found.accuracy.value, logLoss: found.logLoss.value },
  }
}
