import { listSliceNames } from '@/lib/db/pair'
import { loadSlices, type SliceColumn } from '@/lib/db/slices'
import type { Pack } from './load-pack'

type Slices = { readonly names: Promise<readonly string[]>; readonly columns: Map<string, Promise<SliceColumn>> }

/** Read once, and kept as long as the columns of the dataset's version are. */
const kept = new WeakMap<Pack, Slices>()

function slicesOf(pack: Pack): Slices {
  const slices = kept.get(pack) ?? { names: listSliceNames(pack.datasetId), columns: new Map() }
  kept.set(pack, slices)
  slices.names.catch(() => kept.delete(pack))
  return slices
}

/** The metadata columns of a dataset's pairs. */
export const loadSliceNames = (pack: Pack): Promise<readonly string[]> => slicesOf(pack).names

/** One of them. */
export function loadSliceColumn(pack: Pack, name: string): Promise<SliceColumn> {
  const { columns } = slicesOf(pack)
  const column = columns.get(name) ?? loadSlices(pack.datasetId, name, pack.input.a.length)
  columns.set(name, column)
  column.catch(() => columns.delete(name))
  return column
}
