import { buildScores } from './build-scores'
import { estimatePanel } from './estimate'
import { LENGTH, type Score } from './profile'
import { signsAsRater } from './signs-as-rater'
import { scoreOf } from './statistic'
import type { Study } from './study'

/**
 * What the scores would be for a rater that always takes the longer response: how much of a score length alone explains.
 *
 * Dubois et al. 2024 on length bias. A tie where both are equally long. Empty where length was not measured.
 */
export function buildLengthOnly(study: Study): readonly Score[] {
  const at = study.factors.findIndex(({ id }) => id === LENGTH)
  if (at < 0) return []
  const rater = { ...signsAsRater(study, at), id: 'length-only', name: 'Always the longer' }
  const [scores = []] = estimatePanel(study, [rater], [scoreOf(0)])
  return buildScores(study, { rater, scores, gaps: [] })
}
