import { rowsAmong, type Sides, sidesAt, sidesOn } from '@/lib/statistics/columns'
import type { FactorInput, SignedFactor, StudyInput } from './profile'

/** Where pairs that were asked for stand among those that were read: the same of one factor after the other. */
const known = new WeakMap<Int32Array, { readonly among: Int32Array; readonly rows: Int32Array }>()

function rowsOf(among: Int32Array, pairs: Int32Array): Int32Array {
  const found = known.get(pairs)
  if (found?.among === among) return found.rows
  const rows = rowsAmong(among, pairs)
  known.set(pairs, { among, rows })
  return rows
}

/** A factor's values on both responses of some pairs. Throws where they were not read. */
export function sidesOf(
  factor: FactorInput | SignedFactor,
  { a, b }: Pick<StudyInput, 'a' | 'b'>,
  pairs: Int32Array,
): Sides {
  if ('values' in factor) return sidesAt(factor.values, a, b, pairs)
  if (!factor.sampled) throw new Error('The values of this factor were not read.')
  return sidesOn(factor.sampled, rowsOf(factor.sampled.pairs, pairs))
}
