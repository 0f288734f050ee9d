import { benjaminiHochberg } from '@/lib/statistics/significance'
import { compare, eachSimilarity, sharedFactors } from './build-alignments'
import { estimateReplicated, minus } from './estimate'
import { estimatePanel, type RaterEstimates } from './estimate-panel'
import type { GenerationGap } from './profile'
import { unpairedGap } from './statistic'
import type { Study } from './study'

const pairsBehind = ({ c, d, tm }: { c: number; d: number; tm: number }): number => c + d + tm

/** One model's two profiles compared factor by factor, and both with people's. */
function gapOf(study: Study, people: RaterEstimates, judging: RaterEstimates, writing: RaterEstimates): GenerationGap {
  const [gaps = []] = estimatePanel(study, [judging.rater, writing.rater], [unpairedGap(1, 0)])
  const qs = benjaminiHochberg(gaps.map(({ p }) => p))
  const shared = sharedFactors(judging.scores, writing.scores).filter(
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
    byFactor: gaps.map(({ value, low, high, p, counts, scores }, at) => ({
      factor: study.factors[at]?.id ?? '',
      discrimination: scores[1] ?? null,
      generation: scores[0] ?? null,
      discriminationN: counts[1] ? pairsBehind(counts[1]) : 0,
      generationN: counts[0] ? pairsBehind(counts[0]) : 0,
      value,
      low,
      high,
      p,
      q: qs[at] ?? null,
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
  return estimates
    .filter(({ rater }) => rater.kind === 'model' && rater.setting !== 'generation')
    .flatMap((judging) => {
      const writing = estimates.find(({ rater }) => rater.setting === 'generation' && rater.name === judging.rater.name)
      return writing ? [gapOf(study, people, judging, writing)] : []
    })
}
