import { buildScores } from './build-scores'
import { estimatePanel } from './estimate'
import { LENGTH, type RaterInput, type Score } from './profile'
import { scoreOf } from './statistic'
import type { Study } from './study'

/**
 * What the scores would be for a rater that always takes the longer response: how much of a score length alone explains.
 *
 * Dubois et al. 2024 on length bias. A tie where both are equally long. Empty where length was not measured.
 */
export function buildLengthOnly(study: Study): readonly Score[] {
  const signs = study.signs[study.factors.findIndex(({ id }) => id === LENGTH)]
  if (!signs) return []
  const choices = new Int8Array(signs.length)
  for (const [place, pair] of study.clusters.order.entries()) choices[pair] = (signs[place] as number) - 1
  const rater: RaterInput = {
    ...{ id: 'length-only', name: 'Always the longer', kind: 'model', setting: null, orders: null },
    choices,
  }
  const [scores = []] = estimatePanel(study, [rater], [scoreOf(0)])
  return buildScores(study, { rater, scores, gaps: [] })
}
