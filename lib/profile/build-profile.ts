import { buildAgreements } from './build-agreements'
import { buildAlignments } from './build-alignments'
import { buildGaps } from './build-gaps'
import { buildScores } from './build-scores'
import { signCode, signCodes } from './cells'
import { arrangeClusters } from './clusters'
import { estimateRater } from './estimate'
import { majority } from './majority'
import { manifestation } from './manifestation'
import { MISSING, type Profile, type ProfileInput, type ProfileSettings, type RaterInput } from './profile'
import { drawGroups } from './resampling'
import type { Study } from './study'
import { summariseRater } from './summarise-rater'

/** Multiplications up to which every interval comes from the bootstrap: about a third of a second. */
const AFFORDABLE = 5e8
/** Random groups of prompts that stand for all of them in what only a bootstrap can give, once there are many. */
const GROUPS = 512

/** People and models; several annotators are preceded by their majority. */
function ratersOf(raters: readonly RaterInput[]): readonly RaterInput[] {
  const people = raters.filter(({ kind }) => kind === 'human')
  return people.length > 1 ? [majority(people), ...raters] : raters
}

/** How many numbers the bootstrap would multiply: two sums (three for τb) of every score and gap, prompt and replicate. */
function bootstrapCost({ prompts, factors }: ProfileInput, raters: readonly RaterInput[], settings: ProfileSettings) {
  const models = raters.filter(({ kind }) => kind === 'model').length
  const sums = settings.estimator === 'taub' ? 3 : 2
  return sums * (raters.length + 2 * models) * factors.length * prompts * settings.replicates
}

function studyOf(input: ProfileInput, settings: ProfileSettings): Study {
  const raters = ratersOf(input.raters)
  const affordable = bootstrapCost(input, raters, settings) <= AFFORDABLE
  const method = settings.method ?? (affordable ? 'cluster-bootstrap' : 'cluster-robust')
  const most = method === 'cluster-bootstrap' ? input.prompts : GROUPS
  const clusters = arrangeClusters(input.prompt, input.prompts, most, settings.seed)
  return {
    ...{ settings, raters, method, clusters, factors: input.factors },
    reference: raters.find(({ kind }) => kind === 'human') ?? null,
    signs: input.factors.map((factor) => signCodes(clusters.order, manifestation(factor, input.a, input.b))),
    resampling: drawGroups(clusters.groupStarts.length - 1, settings.replicates, settings.seed + 1),
  }
}

const ABSENT = signCode(MISSING)
function countMissing(signs: Uint8Array): number {
  let count = 0
  for (let place = 0; place < signs.length; place++) if (signs[place] === ABSENT) count++
  return count
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
 * from the cluster-robust variance (`method` says which); there, alignment and agreement are resampled over 512 random
 * groups of prompts. Deterministic for a seed. O(pairs × raters × factors). Undefined numbers are `null`.
 *
 * @example buildProfile(input, { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 1000 }).scores[0]?.score
 */
export function buildProfile(input: ProfileInput, settings: ProfileSettings): Profile {
  const study = studyOf(input, settings)
  const estimates = study.raters.map((rater) => estimateRater(study, rater))
  return {
    version: 1,
    settings,
    method: study.method,
    pairs: input.a.length,
    prompts: input.prompts,
    reference: study.reference?.id ?? null,
    raters: study.raters.map((rater) => summariseRater(rater, input.raters)),
    factors: input.factors.map(({ id, label }, index) => ({
      id,
      label,
      missing: countMissing(study.signs[index] as Uint8Array),
    })),
    scores: estimates.flatMap((each) => buildScores(study, each)),
    gaps: estimates.flatMap((each) => buildGaps(study, each)),
    alignments: buildAlignments(study, estimates),
    agreements: buildAgreements(study),
  }
}
