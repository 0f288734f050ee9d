import {
  agreement,
  agreementWithoutTies,
  type Confusion,
  confusionCell,
  decided,
  kappa,
  labelled,
} from '@/lib/statistics/agreement'
import { percentileInterval } from '@/lib/statistics/percentile-interval'
import { resampleCounts } from '@/lib/statistics/resample-counts'
import type { Estimate } from '@/lib/words/estimate'
import { MISSING } from '@/lib/words/rater'
import { MAJORITY } from './majority'
import type { Agreement, RaterInput } from './profile'
import type { Study } from './study'

/** Pairs of raters worth comparing: models with people, annotators with each other, models with each other. */
function comparisons({ raters, reference }: Study): readonly (readonly [RaterInput, RaterInput])[] {
  return raters.flatMap((first, index) =>
    raters.slice(index + 1).flatMap((second) => {
      const alike = first.kind === second.kind && first.id !== MAJORITY && second.id !== MAJORITY
      const withPeople = first.id === reference?.id || second.id === reference?.id
      const mixed = first.kind !== second.kind && withPeople
      return alike || mixed ? [[first, second] as const] : []
    }),
  )
}

/** The nine counts of two raters' choices, one column of groups of prompts for each. */
function confusionColumns({ clusters }: Study, first: RaterInput, second: RaterInput): readonly Float64Array[] {
  const { order, starts, groupOf, groups } = clusters
  const counts = new Int32Array(9 * groups)
  for (let prompt = 0; prompt < groupOf.length; prompt++) {
    const row = 9 * (groupOf[prompt] as number)
    const last = starts[prompt + 1] as number
    for (let place = starts[prompt] as number; place < last; place++) {
      const pair = order[place] as number
      const one = first.choices[pair] as number
      const other = second.choices[pair] as number
      if (one === MISSING || other === MISSING) continue
      const at = row + confusionCell(one, other)
      counts[at] = (counts[at] as number) + 1
    }
  }
  return Array.from({ length: 9 }, (_, cell) =>
    Float64Array.from({ length: groups }, (_, group) => counts[9 * group + cell] as number),
  )
}

/** How often raters choose alike, with and without ties, and beyond chance. */
export function buildAgreements(study: Study): readonly Agreement[] {
  const { confidence } = study.settings
  return comparisons(study).map(([first, second]) => {
    const columns = confusionColumns(study, first, second)
    const cells = columns.map((column) => column.reduce((sum, count) => sum + count, 0))
    const both = columns.reduce((sums, column) => sums.map((sum, group) => sum + (column[group] as number)))
    const resampled = resampleCounts(study.resampling, columns, both)
    const estimate = (statistic: (cells: Confusion) => number | null): Estimate => {
      const value = statistic(cells)
      if (value === null) return { value, low: null, high: null }
      const values = Float64Array.from(resampled, (each) => statistic(each) ?? Number.NaN)
      return { value, ...percentileInterval(values, study.resampling.groups, confidence) }
    }
    return {
      first: first.id,
      second: second.id,
      n: labelled(cells),
      agreement: estimate(agreement),
      decided: decided(cells),
      agreementWithoutTies: estimate(agreementWithoutTies),
      kappa: estimate(kappa),
    }
  })
}
