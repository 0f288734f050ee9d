import { agreement, agreementWithoutTies, type Confusion, confusionCell, decided, kappa, labelled } from './agreement'
import { CELLS, choiceCode, choiceCodes } from './cells'
import { MAJORITY } from './majority'
import { percentileInterval } from './percentile-interval'
import type { Agreement, Estimate, RaterInput } from './profile'
import { resampleTotals } from './resampling'
import type { Study } from './study'

const CHOICES = [1, 0, -1]

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
function confusionColumns(study: Study, first: RaterInput, second: RaterInput): readonly Float64Array[] {
  const { order, starts, groupStarts } = study.clusters
  const columns = Array.from({ length: CHOICES.length ** 2 }, () => new Float64Array(groupStarts.length - 1))
  const codes = choiceCodes(order, first.choices, second.choices)
  for (let group = 0; group < groupStarts.length - 1; group++) {
    const cells = new Int32Array(CELLS)
    const end = starts[groupStarts[group + 1] as number] as number
    for (let place = starts[groupStarts[group] as number] as number; place < end; place++) {
      const code = codes[place] as number
      cells[code] = (cells[code] as number) + 1
    }
    for (const one of CHOICES)
      for (const other of CHOICES) {
        const column = columns[confusionCell(one, other)] as Float64Array
        column[group] = cells[choiceCode(one, other)] as number
      }
  }
  return columns
}

/** How often raters choose alike, with and without ties, and beyond chance. */
export function buildAgreements(study: Study): readonly Agreement[] {
  const { confidence, replicates } = study.settings
  return comparisons(study).map(([first, second]) => {
    const columns = confusionColumns(study, first, second)
    const cells = columns.map((column) => column.reduce((sum, count) => sum + count, 0))
    const drawn = resampleTotals(study.resampling, columns)
    const resampled = Array.from({ length: replicates }, (_, at) => drawn.map((totals) => totals[at] as number))
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
