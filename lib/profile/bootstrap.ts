import { membershipOf, weightCells } from '@/lib/statistics/cells'
import { pairsByGroup } from '@/lib/statistics/clusters'
import { mostDrawn, packedWeights, packingFor, replicatesOf } from '@/lib/statistics/packed-counts'
import { meanOfPacked, sumGroups } from '@/lib/statistics/panel/kept-sums'
import type { KeptSums } from '@/lib/statistics/panel-sums'
import { resampleTotals } from '@/lib/statistics/resampling'
import { sumClusters } from '@/lib/statistics/sum-clusters'
import { scoreOfCounts } from './estimators'
import type { Study } from './study'

/** A score when groups of prompts are drawn again (NaN where undefined). */
export type Replicates = { readonly replicates: Float64Array }

/** One factor's scores of a panel, in whatever form is drawn from: sums kept by prompt, or the cells of all pairs. */
type Source = { readonly kept: KeptSums; readonly codes: Uint16Array; readonly signs: Uint8Array }

/** How the scores of raters at these places of a panel are drawn again. */
export type Drawing = {
  /** Columns by group of prompts, as many for each place. */
  columns(source: Source): readonly Float64Array[]
  /** From the columns of all factors, the scores by place and factor. */
  scores(columns: readonly Float64Array[]): readonly (readonly Replicates[])[]
}

/**
 * What alignments rest on. Cluster bootstrap (Field and Welsh 2007): every score but τ_b is a mean of pairs, which takes one
 * column; τ_b takes four counts. O(pairs × factors + replicates × groups × columns).
 */
export function drawScores(study: Study, places: readonly number[]): Drawing {
  const { settings, resampling, clusters, factors } = study
  const { estimator } = settings
  if (estimator !== 'taub')
    return {
      columns({ kept }) {
        const sums = sumGroups(kept, clusters)
        return places.flatMap((place) => sums.slice(place, place + 1))
      },
      scores(columns) {
        const totals = resampleTotals(resampling, columns)
        // A share of hits is half as far from ½ as its mean is from 0.
        const isShare = estimator === 'accEq'
        const values = totals.map((sums) =>
          sums.map((sum) => (isShare ? (1 + meanOfPacked(sum)) / 2 : meanOfPacked(sum))),
        )
        return places.map((_, at) =>
          factors.map((_, factor) => ({ replicates: values[factor * places.length + at] ?? new Float64Array(0) })),
        )
      },
    }
  // Pairs that both the rater and the factor tie, the last of the counts, say nothing of τ_b. No count can come out higher than
  // the most pairs that any replicate drew.
  const packing = packingFor(4, mostDrawn(resampling, pairsByGroup(clusters)))
  const weights = packedWeights(packing)
  const columns = places.flatMap((place) => weights.map((each) => weightCells(each, membershipOf(place, null))))
  return {
    columns: ({ codes, signs }) => sumClusters(codes, signs, columns, clusters),
    scores(columns) {
      const totals = resampleTotals(resampling, columns)
      const width = weights.length
      return places.map((_, at) =>
        factors.map((_, factor) => {
          const from = (factor * places.length + at) * width
          const score = (counts: readonly number[]) => scoreOfCounts(counts, estimator)
          return { replicates: replicatesOf(packing, totals.slice(from, from + width), score) }
        }),
      )
    },
  }
}
