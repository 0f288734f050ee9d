import { benjaminiHochberg } from '@/lib/statistics/significance'
import { compare, eachSimilarity, sharedFactors } from './build-alignments'
import { estimateReplicated, minus } from './estimate'
import { estimatePanel, type RaterEstimates, type ScoreEstimate } from './estimate-panel'
import type { GenerationGap } from './profile'
import type { Study } from './study'

function pairsBehind(score: ScoreEstimate | undefined): number {
  const { c = 0, d = 0, tm = 0 } = score?.counts ?? {}
  return c + d + tm
}

/** Corrected over all models and factors. */
function corrected(gaps: readonly GenerationGap[]): readonly GenerationGap[] {
  const qs = benjaminiHochberg(gaps.flatMap(({ byFactor }) => byFactor.map(({ p }) => p)))
  let next = 0
  return gaps.map((gap) => ({ ...gap, byFactor: gap.byFactor.map((each) => ({ ...each, q: qs[next++] ?? null })) }))
}

/** One model's two profiles compared factor by factor, and both with people's. */
function gapOf(study: Study, people: RaterEstimates, judging: RaterEstimates, writing: RaterEstimates): GenerationGap {
  const comparison = { place: 1, other: 0, isPaired: false }
  const panel = [judging.rater, writing.rater]
  const { gaps, scores } = estimatePanel(study, panel, { places: [0, 1], comparisons: [comparison] })
  const shared = sharedFactors(study, judging.scores, writing.scores).filter(
    ({ factor }) => people.scores[factor]?.value != null,
  )
  const within = (scores: RaterEstimates['scores']) =>
    shared.flatMap(({ factor }) => {
      const [one, other] = [scores[factor], people.scores[factor]]
      return one && other ? [{ factor, one, other }] : []
    })
  return {
    name: judging.rater.name,
    discrimination: judging.rater.id,
    generation: writing.rater.id,
    factors: shared.length,
    alignment: eachSimilarity((similarity) =>
      estimateReplicated(
        study,
        minus(compare(within(judging.scores), similarity), compare(within(writing.scores), similarity)),
      ),
    ),
    byFactor: (gaps[0] ?? []).map(({ value, low, high, p, basis, one, other }, at) => ({
      factor: study.factors[at]?.id ?? '',
      discrimination: other.value,
      generation: one.value,
      discriminationN: pairsBehind(scores[0]?.[at]),
      generationN: pairsBehind(scores[1]?.[at]),
      ...{ value, low, high, p, basis, q: null },
    })),
  }
}

/**
 * How much closer to people each model is when it judges than when it writes: alignment(discrimination) −
 * alignment(generation), with an interval from the same resampled prompts, and factor by factor.
 *
 * Oh et al. 2024 (PROFILE), the generation–discrimination gap. For models that are raters in both settings, by name, over
 * the factors that people and both settings have scores for.
 */
export function buildGenerationGaps(study: Study, estimates: readonly RaterEstimates[]): readonly GenerationGap[] {
  const people = estimates.find(({ rater }) => rater.id === study.reference?.id)
  if (!people) return []
  const judges = estimates.filter(({ rater }) => rater.kind === 'model' && rater.setting !== 'generation')
  return corrected(
    judges.flatMap((judging) => {
      const writing = estimates.find(({ rater }) => rater.setting === 'generation' && rater.name === judging.rater.name)
      return writing ? [gapOf(study, people, judging, writing)] : []
    }),
  )
}
