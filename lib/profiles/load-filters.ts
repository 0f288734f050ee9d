import { shownNames } from '@/lib/profile/shown-names'
import { loadPack } from './load-pack'

type Named = { readonly id: string; readonly label: string }

/** What the pairs of a dataset can be sorted by: its factors and models. `null` while it is not imported. */
export async function loadFilters(
  datasetId: number,
): Promise<{ readonly factors: readonly Named[]; readonly models: readonly Named[] } | null> {
  const pack = await loadPack(datasetId)
  if (!pack) return null
  const { factors, raters } = pack.input
  const names = shownNames(raters)
  return {
    factors: factors.map(({ id, label }) => ({ id, label })),
    models: raters.flatMap(({ id, name, kind }) => (kind === 'model' ? [{ id, label: names.get(id) ?? name }] : [])),
  }
}
