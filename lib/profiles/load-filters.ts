import { shownNames } from '@/lib/words/rater'
import { annotatorsBeside } from './annotators-beside'
import { loadPack } from './load-pack'
import { loadSliceColumn, loadSliceNames } from './load-slices'

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
  const pack = await loadPack(datasetId)
  if (!pack) return null
  const { factors } = pack.input
  // Whoever is asked for by name: corrected judges come last.
  const everybody = [...pack.input.raters, ...pack.corrected]
  const beside = new Set(annotatorsBeside(pack))
  const raters = everybody.filter((each) => each.kind === 'model' || beside.has(each) || each.id === rater)
  const slices = await loadSliceNames(pack)
  const chosen = slices.find((name) => name === slice)
  const names = shownNames(raters)
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, label: names.get(id) ?? name })
  return {
    factors: factors.map(({ id, label }) => ({ id, label })),
    slices,
    values: chosen ? (await loadSliceColumn(pack, chosen)).values : [],
    models: raters.filter(({ kind }) => kind === 'model').map(named),
    raters: raters.map(named),
    people: everybody.filter(({ kind }) => kind === 'human').length,
  }
}
