import type { Profile, RaterSetting } from '@/lib/profile/profile'

export const SORTS = ['gap', 'people', 'name'] as const
export type Sort = (typeof SORTS)[number]

/** What a reader has chosen to see of a profile; a report freezes it. */
export type ProfileViewState = {
  /** Ids of the models shown; empty: all of them. */
  readonly models: readonly string[]
  readonly sort: Sort
  /** Ids of factors left out. */
  readonly hidden: readonly string[]
  /** Only factors where a model shown has a significant gap. */
  readonly significant: boolean
  /** Ids of factors that stand first, in this order. */
  readonly pinned: readonly string[]
  /** Only models that judged, or that wrote. */
  readonly setting: RaterSetting | null
}

export const WHOLE_VIEW: ProfileViewState = {
  ...{ models: [], sort: 'gap', hidden: [], significant: false },
  ...{ pinned: [], setting: null },
}

/** The models that can be shown; ids a URL made up are dropped, and nothing chosen means everything. */
export function shownModels(profile: Profile, state: ProfileViewState): ReadonlySet<string> {
  const models = profile.raters.filter((rater) => rater.kind === 'model')
  const inSetting = models.filter((rater) => state.setting === null || rater.setting === state.setting)
  const all = (inSetting.length > 0 ? inSetting : models).map((rater) => rater.id)
  const chosen = all.filter((id) => state.models.includes(id))
  return new Set(chosen.length > 0 ? chosen : all)
}
