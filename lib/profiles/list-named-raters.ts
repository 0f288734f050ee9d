import { CORRECTED, listEveryRater, settingOf } from '@/lib/db/rater'
import type { RaterKind, RaterSetting } from '@/lib/words/rater'

export type NamedRater = {
  readonly id: string
  readonly name: string
  readonly kind: RaterKind
  readonly setting: RaterSetting | null
  readonly isCorrected: boolean
}

/** Everybody who labelled a dataset's pairs, in the order of a pack: corrected judges come last, the first made first. */
export async function listNamedRaters(datasetId: number): Promise<readonly NamedRater[]> {
  const rows = (await listEveryRater(datasetId)).map(({ index, name, kind, setting }) => ({
    ...{ id: `r${index}`, name, kind },
    setting: settingOf(setting),
    isCorrected: setting === CORRECTED,
  }))
  const corrected = rows.filter(({ isCorrected }) => isCorrected)
  return [...rows.filter(({ isCorrected }) => !isCorrected), ...corrected.reverse()]
}
