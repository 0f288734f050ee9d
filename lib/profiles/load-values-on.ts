import { loadPairValues, type ValuesOn } from '@/lib/db/columns/pair-rows'
import { listWhole, type SignedPack } from './load-pack'

/** Every factor's values on some pairs, NaN where there is none; no others are read. */
export async function loadValuesOn(
  { datasetId, responses }: Pick<SignedPack, 'datasetId' | 'responses'>,
  pairs: readonly number[],
): Promise<ValuesOn> {
  return loadPairValues(datasetId, await listWhole({ id: datasetId, responses }), pairs)
}
