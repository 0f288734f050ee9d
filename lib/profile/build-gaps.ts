import { benjaminiHochberg } from './benjamini-hochberg'
import { replicate } from './build-scores'
import { robustDifference } from './cluster-robust'
import { type ClusterSums, clusterSums, estimateOf } from './cluster-sums'
import { percentileInterval, replicateP } from './percentile-interval'
import { type Gap, MISSING, type RaterInput } from './profile'
import type { Study } from './study'

/** The first rater's choices on the pairs that both raters decided; everything else is left out. */
function onCommonPairs(choices: Int8Array, other: Int8Array): Int8Array {
  const isDecided = (choice: number | undefined): boolean => choice === 1 || choice === -1
  return choices.map((choice, pair) => (isDecided(choice) && isDecided(other[pair]) ? choice : MISSING))
}

/** Interval and p of the difference between two estimates, by the profile's method. */
function difference(study: Study, model: ClusterSums, people: ClusterSums) {
  if (study.method === 'cluster-robust') return robustDifference(model, people, study.settings.confidence)
  const others = replicate(study.resampling, people)
  const drawn = replicate(study.resampling, model).map((value, at) => value - (others[at] as number))
  let clusters = 0
  for (let i = 0; i < model.denominator.length; i++)
    if (model.denominator[i] !== 0 || people.denominator[i] !== 0) clusters++
  return { ...percentileInterval(drawn, clusters, study.settings.confidence), p: replicateP(drawn) }
}

function gapsOf(study: Study, model: RaterInput, people: RaterInput): readonly Gap[] {
  const { prompt, prompts, settings } = study
  const paired = model.setting !== 'generation'
  const choices = paired ? onCommonPairs(model.choices, people.choices) : model.choices
  const reference = paired ? onCommonPairs(people.choices, model.choices) : people.choices
  const rows = study.factors.map((factor, index): Omit<Gap, 'q'> => {
    const signs = study.signs[index] as Int8Array
    const modelSums = clusterSums(choices, signs, prompt, prompts, settings.estimator)
    const peopleSums = clusterSums(reference, signs, prompt, prompts, settings.estimator)
    const [modelScore, referenceScore] = [estimateOf(modelSums), estimateOf(peopleSums)]
    const known = Number.isFinite(modelScore) && Number.isFinite(referenceScore)
    const { low, high, p } = difference(study, modelSums, peopleSums)
    const { c, d, tm } = modelSums.counts
    return {
      rater: model.id,
      reference: people.id,
      factor: factor.id,
      paired,
      n: c + d + tm,
      modelScore: Number.isFinite(modelScore) ? modelScore : null,
      referenceScore: Number.isFinite(referenceScore) ? referenceScore : null,
      gap: known ? modelScore - referenceScore : null,
      low: known ? low : null,
      high: known ? high : null,
      p: known ? p : null,
    }
  })
  const qs = benjaminiHochberg(rows.map(({ p }) => p))
  return rows.map((row, index) => ({ ...row, q: qs[index] ?? null }))
}

/** How much more each model follows each factor than people do, corrected over the factors of each model. */
export function buildGaps(study: Study): readonly Gap[] {
  const { reference } = study
  if (reference === null) return []
  return study.raters.filter(({ kind }) => kind === 'model').flatMap((model) => gapsOf(study, model, reference))
}
