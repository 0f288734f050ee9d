import { buildAgreements } from './build-agreements'
import { buildAlignments } from './build-alignments'
import { buildGaps } from './build-gaps'
import { buildScores } from './build-scores'
import { majority } from './majority'
import { manifestation } from './manifestation'
import { MISSING, type Profile, type ProfileInput, type ProfileSettings, type RaterInput } from './profile'
import { drawClusters } from './resampling'
import type { Study } from './study'
import { summariseRater } from './summarise-rater'

/** Sums over columns, prompts and replicates up to which every interval comes from the bootstrap. */
const AFFORDABLE = 6e8
/** Random groups of prompts that stand for all of them in what only a bootstrap can give, once there are many. */
const GROUPS = 512

/** People and models; several annotators are preceded by their majority. */
function ratersOf(raters: readonly RaterInput[]): readonly RaterInput[] {
  const people = raters.filter(({ kind }) => kind === 'human')
  return people.length > 1 ? [majority(people), ...raters] : raters
}

/**
 * Everything a dataset says about what people and models follow when they prefer one text to another.
 *
 * Scores with counts, interval and significance for every rater and factor; gaps of each model to people (the majority of
 * several annotators, else the only one) on the pairs both decided, or unpaired for models that wrote; alignment of the
 * profiles; agreement of the choices. METHOD §2 and §3; Oh et al. 2024 (PROFILE).
 *
 * `input` holds packed columns: pairs as two response indexes and a prompt, one choice per rater and pair, one value per
 * factor and response (NaN: none). Intervals come from a cluster bootstrap over prompts while that is affordable, else
 * from the cluster-robust variance (`method` says which); alignment and agreement are always resampled. Deterministic for
 * a seed. O(pairs × raters × factors). Undefined numbers are `null`.
 *
 * @example buildProfile(input, { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 1000 }).scores[0]?.score
 */
export function buildProfile(input: ProfileInput, settings: ProfileSettings): Profile {
  const raters = ratersOf(input.raters)
  const people = raters.filter(({ kind }) => kind === 'human')
  const columns = 2 * raters.length * input.factors.length * 2
  const exact = columns * input.prompts * settings.replicates <= AFFORDABLE
  const study: Study = {
    ...input,
    settings,
    raters,
    reference: people[0] ?? null,
    signs: input.factors.map((factor) => manifestation(factor, input.a, input.b)),
    method: exact ? 'cluster-bootstrap' : 'cluster-robust',
    resampling: drawClusters(input.prompts, settings.replicates, settings.seed, exact ? input.prompts : GROUPS),
  }
  const { scores, replicates } = buildScores(study)
  return {
    version: 1,
    settings,
    method: study.method,
    pairs: input.a.length,
    prompts: input.prompts,
    reference: study.reference?.id ?? null,
    raters: raters.map((rater) => summariseRater(rater, input.raters)),
    factors: input.factors.map(({ id, label }, index) => ({
      id,
      label,
      missing: study.signs[index]?.reduce((count, sign) => count + (sign === MISSING ? 1 : 0), 0) ?? 0,
    })),
    scores,
    gaps: buildGaps(study),
    alignments: buildAlignments(study, scores, replicates),
    agreements: buildAgreements(study),
  }
}
