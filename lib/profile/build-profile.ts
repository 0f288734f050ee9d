import { countCode, SIGN } from '@/lib/statistics/sign-codes'
import { buildAgreements, buildPeopleAgreement } from './build-agreements'
import { buildAlignments } from './build-alignments'
import { buildCeiling } from './build-ceiling'
import { buildGenerationGaps } from './build-generation-gaps'
import { buildLengthOnly } from './build-length'
import { buildGaps, buildScores } from './build-scores'
import { estimateRaters } from './estimate-panel'
import { correctFamilies } from './families'
import type { Profile, ProfileSettings, StudyInput } from './profile'
import { summariseRater } from './rater-summary'
import { makeStudy, type Study } from './study'

const NO_SIGNS = new Uint8Array(0)

type Unscored = Pick<Profile, 'raters' | 'factors' | 'agreements' | 'people'>
/** As long as its input is there: for a large one they are half of a profile, and the same for each of its estimators. */
const kept = new WeakMap<StudyInput, Map<string, Unscored>>()

/** What is said of choices and factors by themselves, whatever the estimator of scores. */
function unscored(input: StudyInput, study: Study): Unscored {
  const { estimator: _, ...others } = study.settings
  const key = JSON.stringify(others)
  const known = kept.get(input) ?? new Map<string, Unscored>()
  kept.set(input, known)
  const found = known.get(key) ?? {
    raters: study.raters.map((rater) => summariseRater(study, rater)),
    factors: input.factors.map(({ id, label }, at) => ({
      id,
      label,
      missing: countCode(study.signs[at] ?? NO_SIGNS, SIGN.absent),
      sameAs: input.factors[study.same[at] ?? -1]?.id ?? null,
    })),
    agreements: buildAgreements(study),
    people: buildPeopleAgreement(study),
  }
  known.set(key, found)
  return found
}

/**
 * Everything a dataset says about what people and models follow when they prefer one text to another.
 *
 * Scores with counts, interval and significance for every rater and factor; gaps of each model to people (the majority of
 * several annotators, else the only one) on the pairs both decided, or unpaired for models that wrote; alignment of the
 * profiles, beside what people reach among themselves on the same pairs; agreement of the choices; how much closer to people a model is when it judges
 * than when it writes. METHOD §2 to §4; Oh et al. 2024 (PROFILE).
 *
 * `input` holds packed columns: pairs as two response indexes and a prompt, one choice per rater and pair, one value per
 * factor and response (NaN: none) or the codes of the signs that follow from them. Intervals and p come from the jackknife over prompts, with effective degrees of freedom;
 * those of alignments from a cluster bootstrap, over 512 random groups of prompts where there are many (`method` says so).
 * Every p is corrected over a named family. Deterministic for a seed. O(pairs × raters × factors). Undefined numbers are `null`.
 *
 * @example buildProfile(input, { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 1000 }).scores[0]?.score
 */
export function buildProfile(input: StudyInput, settings: ProfileSettings): Profile {
  const study = makeStudy(input, settings)
  const estimates = estimateRaters(study)
  const reference = study.reference?.id ?? null
  const { raters, factors, agreements, people } = unscored(input, study)
  return {
    version: 3,
    settings,
    method: study.method,
    pairs: input.a.length - study.derived,
    prompts: input.prompts,
    reference,
    factors,
    ...correctFamilies({
      reference,
      factors,
      raters,
      scores: estimates.flatMap((each) => buildScores(study, each)),
      gaps: estimates.flatMap((each) => buildGaps(study, each)),
    }),
    alignments: buildAlignments(study, estimates),
    agreements,
    people,
    ceiling: buildCeiling(study),
    generationGaps: buildGenerationGaps(study, estimates),
    lengthOnly: buildLengthOnly(study),
  }
}
