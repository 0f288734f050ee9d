import { getDataset } from '@/lib/db/dataset'
import { listRaters, settingOf } from '@/lib/db/rater'
import { loadAnnotators } from '@/lib/profiles/annotators-beside'

export type ImproveRaters = {
  /** Of a crowd those with the most pairs in common. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** Models that judged; `place` is where each stands among all models, which gives it its colour. */
  readonly judges: readonly { readonly id: string; readonly name: string; readonly place: number }[]
}

/** Whose choices can be explained, and whose verdicts corrected. */
export async function loadImproveRaters(datasetId: number): Promise<ImproveRaters> {
  const [raters, dataset] = await Promise.all([listRaters(datasetId), getDataset(datasetId)])
  const models = raters.filter(({ kind }) => kind === 'model')
  return {
    people: dataset ? (await loadAnnotators(dataset)).offered : [],
    judges: models.flatMap(({ index, name, setting }, place) =>
      settingOf(setting) === 'generation' ? [] : [{ id: `r${index}`, name, place }],
    ),
  }
}
