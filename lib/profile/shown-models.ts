import type { RaterKind, RaterSetting } from '@/lib/words/rater'
import type { Agreement, FirstCeiling, ModelCeiling, Profile, RaterSummary } from './profile'

type Wanted = { readonly models: readonly string[]; readonly setting: RaterSetting | null }

/**
 * The models that a view shows: those named, of one setting where one is named. Ids that are not there are dropped, and
 * what would leave nobody means everybody.
 *
 * @example shownModels(profile, { models: [], setting: null }).size // 2
 */
export function shownModels(
  { raters }: { readonly raters: readonly Pick<RaterSummary, 'id' | 'kind' | 'setting'>[] },
  { models: wanted, setting }: Wanted,
): ReadonlySet<string> {
  const models = raters.filter((rater) => rater.kind === 'model')
  const inSetting = models.filter((rater) => setting === null || rater.setting === setting)
  const all = (inSetting.length > 0 ? inSetting : models).map((rater) => rater.id)
  const chosen = all.filter((id) => wanted.includes(id))
  return new Set(chosen.length > 0 ? chosen : all)
}

/** Names of the corrected judges among them. */
export function shownCorrected(profile: Pick<Profile, 'raters'>, wanted: Wanted): readonly string[] {
  const shown = shownModels(profile, wanted)
  return profile.raters.flatMap(({ id, name, corrected }) => (corrected && shown.has(id) ? [name] : []))
}

/** A model's agreement with the rater models are compared with. */
export function agreementWith(profile: Profile, rater: string): Agreement | undefined {
  return profile.agreements.find(
    ({ first, second }) =>
      (first === rater && second === profile.reference) || (second === rater && first === profile.reference),
  )
}

/** What a model and people each reach against half of the annotators; `null` where that cannot be known. */
export function ceilingWith({ ceiling }: Pick<Profile, 'ceiling'>, rater: string): ModelCeiling | null {
  if (ceiling === null || 'by' in ceiling) return null
  return ceiling.models.find((each) => each.rater === rater) ?? null
}

/** The ceiling of a profile of the first edition. */
export const firstCeiling = ({ ceiling }: Pick<Profile, 'ceiling'>): FirstCeiling | null =>
  ceiling !== null && 'by' in ceiling ? ceiling : null

/** A profile with only these models in its lists; its numbers and the families they are judged in stay those of all. */
export function profileOf(profile: Profile, models: readonly { readonly id: string }[]): Profile {
  const shown = new Set(models.map(({ id }) => id))
  const left = new Set(profile.raters.flatMap(({ id, kind }) => (kind === 'model' && !shown.has(id) ? [id] : [])))
  if (left.size === 0) return profile
  const isShown = ({ rater }: { readonly rater: string }): boolean => !left.has(rater)
  const { ceiling } = profile
  return {
    ...profile,
    raters: profile.raters.filter(({ id }) => !left.has(id)),
    scores: profile.scores.filter(isShown),
    gaps: profile.gaps.filter(isShown),
    alignments: profile.alignments.filter(isShown),
    agreements: profile.agreements.filter(({ first, second }) => !left.has(first) && !left.has(second)),
    ceiling: ceiling === null || 'by' in ceiling ? ceiling : { models: ceiling.models.filter(isShown) },
  }
}

type Vote = { readonly rater: string; readonly kind: RaterKind }

/** Votes of a pair without those of models that a view does not show; raters by their names. */
export function votesOf<One extends Vote>(votes: readonly One[], profile: Profile, wanted: Wanted): readonly One[] {
  const shown = shownModels(profile, wanted)
  const seen = new Set(profile.raters.flatMap(({ id, name }) => (shown.has(id) ? [name] : [])))
  const known = new Set(profile.raters.map(({ name }) => name))
  return votes.filter(({ kind, rater }) => kind === 'human' || seen.has(rater) || !known.has(rater))
}
