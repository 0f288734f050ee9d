import { copyIntegers } from '@/lib/db/copy-out'

const NONE = 0x7fc00000

/** How strongly one rater preferred on every pair, as it was given; NaN where nobody said. */
export async function loadStrengths(datasetId: number, raterIndex: number, pairs: number): Promise<Float32Array> {
  if (!Number.isSafeInteger(datasetId) || !Number.isSafeInteger(raterIndex)) throw new Error('not whole numbers')
  // The bits of a float, as the integer that they would be.
  const bits = new Int32Array(pairs).fill(NONE)
  const query = `select pair_index, ('x' || encode(float4send(strength), 'hex'))::bit(32)::int from preference
    where dataset_id = ${datasetId} and rater_index = ${raterIndex} and strength is not null`
  await copyIntegers(query, 2, NONE, ([pair = 0, strength = NONE]) => {
    bits[pair] = strength
  })
  return new Float32Array(bits.buffer)
}
