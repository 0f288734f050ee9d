import { percentileInterval } from '@/lib/statistics/percentile-interval'
import { resampleCounts } from '@/lib/statistics/resample-counts'
import { MISSING } from '@/lib/words/rater'
import type { OrderEffects, RaterInput } from './profile'
import type { Study } from './study'

/** Columns by group: readable in both orders, flipped, for one side, for the side shown first. */
function columnsOf({ clusters }: Study, { shown, swapped }: NonNullable<RaterInput['orders']>) {
  const { order, starts, groupOf, groups } = clusters
  const columns = Array.from({ length: 4 }, () => new Float64Array(groups))
  const [both, flipped, decided, first] = columns as [Float64Array, Float64Array, Float64Array, Float64Array]
  const add = (column: Float64Array, group: number, amount: number) => {
    column[group] = (column[group] as number) + amount
  }
  for (const [prompt, group] of groupOf.entries())
    for (let place = starts[prompt] as number; place < (starts[prompt + 1] as number); place++) {
      const pair = order[place] as number
      const [one, two] = [shown[pair] as number, swapped[pair] as number]
      if (one !== MISSING && two !== MISSING) add(both, group, 1)
      if (one !== MISSING && two !== MISSING && one !== two) add(flipped, group, 1)
      add(decided, group, Number(one === 1 || one === -1) + Number(two === 1 || two === -1))
      // In the swapped order b is what the judge saw first.
      add(first, group, Number(one === 1) + Number(two === -1))
    }
  return columns
}

const total = (column: Float64Array): number => column.reduce((sum, count) => sum + count, 0)

/**
 * What the order of presentation does to a judge: how often its verdict changes with it (the flip rate, over the pairs
 * with a readable verdict in both orders), and how often it names the response shown first (½ is no bias).
 *
 * Wang et al. 2023. Both shares in [0, 1] with intervals from resampled prompts; `null` for one order only.
 */
export function orderEffects(study: Study, { orders }: RaterInput): OrderEffects | null {
  if (orders === null) return null
  const columns = columnsOf(study, orders)
  const [both = 0, flipped = 0, decided = 0, first = 0] = columns.map(total)
  if (both === 0) return null
  const most = (columns[0] as Float64Array).map((pairs, group) => 2 * pairs + (columns[2]?.[group] as number))
  const rows = resampleCounts(study.resampling, columns, most)
  const share = (top: number, bottom: number, value: number) => ({
    value: Number.isFinite(value) ? value : null,
    ...percentileInterval(
      Float64Array.from(rows, (row) => (row[top] as number) / (row[bottom] as number)),
      study.resampling.groups,
      study.settings.confidence,
    ),
  })
  return {
    both,
    flipped,
    flipRate: share(1, 0, flipped / both),
    firstShown: { ...share(3, 2, first / decided), n: decided },
  }
}
