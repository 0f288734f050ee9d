import { getDataset } from '@/lib/db/dataset'
import { loadAnnotators } from '@/lib/profiles/annotators-beside'
import { factorLabels } from '@/lib/profiles/factor-meta'
import { listNamedRaters } from '@/lib/profiles/list-named-raters'
import { listSlices, listSliceValues } from '@/lib/profiles/load-choices'
import { listWhole } from '@/lib/profiles/load-values'
import { shownNames } from '@/lib/words/rater'

type Named = { readonly id: string; readonly label: string }

export type PairFilters = {
  readonly factors: readonly Named[]
  readonly models: readonly Named[]
  /** Who labelled the pairs, of a crowd those with the most pairs in common; and how many people did. */
  readonly raters: readonly Named[]
  readonly people: number
  /** Metadata columns, and the values of the chosen one. */
  readonly slices: readonly string[]
  readonly values: readonly string[]
}

/** What the pairs of a dataset can be sorted by: its factors and models. `null` while it is not imported. */
export async function loadFilters(
  datasetId: number,
  slice: string | null = null,
  rater: string | null = null,
): Promise<PairFilters | null> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  const [factors, everybody, annotators, slices] = await Promise.all([
    listWhole(dataset),
    listNamedRaters(datasetId),
    loadAnnotators(dataset, rater === null ? [] : [rater]),
    listSlices(dataset),
  ])
  // Whoever is asked for by name: corrected judges come last.
  const offered = new Set(annotators.offered.map(({ id }) => id))
  const raters = everybody.filter(({ id, kind }) => kind === 'model' || offered.has(id))
  const chosen = slices.find((name) => name === slice)
  const names = shownNames(raters)
  const labels = factorLabels(factors)
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, label: names.get(id) ?? name })
  return {
    factors: factors.map(({ key, label }) => ({ id: key, label: labels.get(key) ?? label })),
    slices,
    values: chosen === undefined ? [] : (await listSliceValues(dataset, chosen)).map(({ value }) => value),
    models: raters.filter(({ kind }) => kind === 'model').map(named),
    raters: raters.map(named),
    people: annotators.all,
  }
}
