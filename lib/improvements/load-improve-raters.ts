import { listRaters, settingOf } from '@/lib/db/rater'

export type ImproveRaters = {
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** Models that judged; `place` is where each stands among all models, which gives it its colour. */
  readonly judges: readonly { readonly id: string; readonly name: string; readonly place: number }[]
}

/** Whose choices can be explained, and whose verdicts corrected. */
export async function loadImproveRaters(datasetId: number): Promise<ImproveRaters> {
  const raters = await listRaters(datasetId)
  const models = raters.filter(({ kind }) => kind === 'model')
  return {
    people: raters.flatMap(({ index, name, kind }) => (kind === 'human' ? [{ id: `r${index}`, name }] : [])),
    judges: models.flatMap(({ index, name, setting }, place) =>
      settingOf(setting) === 'generation' ? [] : [{ id: `r${index}`, name, place }],
    ),
  }
}
