import { loadPairValues } from '@/lib/db/columns/pair-rows'
import { listWhole, type SignedPack } from './load-pack'

/** What a factor has on the responses of a pair, NaN where it has no value. */
export type ValuesOn = (factorId: string, pair: number) => { readonly a: number; readonly b: number }

/** Every factor's values on some pairs, NaN where there is none; no others are read. */
export async function loadValuesOn(
  { datasetId, responses }: Pick<SignedPack, 'datasetId' | 'responses'>,
  pairs: readonly number[],
): Promise<ValuesOn> {
  const rows = await listWhole({ id: datasetId, responses })
  const values = new Map(
    await Promise.all(rows.map(async (row) => [row.key, await loadPairValues(datasetId, row, pairs)] as const)),
  )
  return (factorId, pair) => values.get(factorId)?.get(pair) ?? { a: Number.NaN, b: Number.NaN }
}
