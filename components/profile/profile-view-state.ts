import type { RaterSetting } from '@/lib/words/rater'

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
