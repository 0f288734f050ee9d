import { choiceCodes, PANEL } from '@/lib/statistics/cells'
import { estimateByBootstrap } from './bootstrap'
import { estimateRobustly } from './cluster-robust'
import type { RaterInput } from './profile'
import { type FactorEstimate, pairedGap, type Statistic, scoreOf, unpairedGap } from './statistic'
import type { Study } from './study'

/** A rater's score on every factor, and for a model its gap to the reference. */
export type RaterEstimates = {
  readonly rater: RaterInput
  readonly scores: readonly FactorEstimate[]
  readonly gaps: readonly FactorEstimate[]
}

/** Statistics of a panel of at most four raters, each for every factor, from one pass over the pairs per factor. */
export function estimatePanel(
  study: Study,
  panel: readonly RaterInput[],
  statistics: readonly Statistic[],
): readonly (readonly FactorEstimate[])[] {
  const choices = panel.map((rater) => rater.choices)
  const codes = choiceCodes(study.clusters.order, choices)
  const estimate = study.method === 'cluster-robust' ? estimateRobustly : estimateByBootstrap
  return estimate(study, codes, statistics)
}

/** A model's gap to the reference, which is first in the panel: paired, unless the model wrote responses of its own. */
const gapOf = ({ setting }: RaterInput, place: number): Statistic =>
  setting === 'generation' ? unpairedGap(place, 0) : pairedGap(place, 0)

/** Every rater's scores, and models' gaps to the reference; three raters and the reference at a time. */
export function estimateRaters(study: Study): readonly RaterEstimates[] {
  const { raters, reference } = study
  const lead = reference === null ? [] : [reference]
  const others = raters.filter((rater) => rater !== reference)
  const size = PANEL - lead.length
  const estimates = Array.from({ length: Math.ceil(others.length / size) }, (_, at) =>
    estimateSome(study, lead, others.slice(size * at, size * (at + 1)), at === 0),
  )
  const found = others.length === 0 ? estimateSome(study, lead, [], true) : estimates.flat()
  return raters.flatMap((rater) => found.find((each) => each.rater === rater) ?? [])
}

function estimateSome(
  study: Study,
  lead: readonly RaterInput[],
  others: readonly RaterInput[],
  withLead: boolean,
): readonly RaterEstimates[] {
  const panel = [...lead, ...others]
  const scored = withLead ? panel : others
  const scores = scored.map((rater) => scoreOf(panel.indexOf(rater)))
  const gapped = lead.length === 0 ? [] : others.filter(({ kind }) => kind === 'model')
  const gaps = gapped.map((rater) => gapOf(rater, panel.indexOf(rater)))
  const estimates = estimatePanel(study, panel, [...scores, ...gaps])
  return scored.map((rater, at) => ({
    rater,
    scores: estimates[at] ?? [],
    gaps: (gapped.includes(rater) && estimates[scores.length + gapped.indexOf(rater)]) || [],
  }))
}
