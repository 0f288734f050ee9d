import { type Resampling, resampleTotals } from './resampling'

/** Whole numbers below 2⁵³ are exact in a double, so several small counts can be added up in one. */
const EXACT_BITS = 53

/** How counts share doubles: so many to each, every one with room for `base` − 1. */
export type Packing = { readonly fields: number; readonly perDouble: number; readonly base: number }

/** The tightest packing of so many counts whose totals never exceed `most`. */
export function packingFor(fields: number, most: number): Packing {
  const bits = Math.max(1, Math.ceil(Math.log2(most + 1)))
  const perDouble = Math.max(1, Math.min(fields, Math.floor(EXACT_BITS / bits)))
  return { fields, perDouble, base: 2 ** bits }
}

/** For each double the weight that one more in each of the counts adds to it. */
export function packedWeights({ fields, perDouble, base }: Packing): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(fields / perDouble) }, (_, double) =>
    Array.from({ length: fields }, (_, field) =>
      Math.floor(field / perDouble) === double ? base ** (field % perDouble) : 0,
    ),
  )
}

/** The counts in one row of packed totals, written to `counts`. */
function unpack(
  { fields, perDouble, base }: Packing,
  totals: readonly Float64Array[],
  row: number,
  counts: number[],
): void {
  for (let field = 0, double = 0; field < fields; double++) {
    let rest = totals[double]?.[row]
    for (let at = 0; at < perDouble && field < fields; at++, field++) {
      const higher = Math.floor(rest / base)
      counts[field] = rest - higher * base
      rest = higher
    }
  }
}

/** The most that counts by group add up to in any replicate. */
export function mostDrawn(resampling: Resampling, counts: Float64Array): number {
  return resampleTotals(resampling, [counts])[0].reduce((most, each) => Math.max(most, each), 0)
}

/** What a statistic of packed counts is in every replicate, from their packed totals. */
export function replicatesOf(
  packing: Packing,
  totals: readonly Float64Array[],
  statistic: (counts: readonly number[]) => number,
): Float64Array {
  const counts = new Array<number>(packing.fields).fill(0)
  return totals[0].map((_, row) => {
    unpack(packing, totals, row, counts)
    return statistic(counts)
  })
}
