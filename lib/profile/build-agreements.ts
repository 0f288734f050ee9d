import { agreement, agreementWithoutTies, type Confusion, confusionCell, decided, kappa, labelled } from './agreement'
import { MAJORITY } from './majority'
import { percentileInterval } from './percentile-interval'
import { type Agreement, type Estimate, MISSING, type RaterInput } from './profile'
import { resampleTotal } from './resampling'
import type { Study } from './study'

const CELLS = 9

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
  const { resampling, prompt } = study
  const columns = Array.from({ length: CELLS }, () => new Float64Array(resampling.groups))
  for (let pair = 0; pair < prompt.length; pair++) {
    const [one, other] = [first.choices[pair] as number, second.choices[pair] as number]
    if (one === MISSING || other === MISSING) continue
    const column = columns[confusionCell(one, other)] as Float64Array
    const group = resampling.groupOf[prompt[pair] as number] as number
    column[group] = (column[group] as number) + 1
  }
  return columns
}

/** How often raters choose alike, with and without ties, and beyond chance. */
export function buildAgreements(study: Study): readonly Agreement[] {
  return comparisons(study).map(([first, second]) => {
    const columns = confusionColumns(study, first, second)
    const cells = columns.map((column) => column.reduce((sum, count) => sum + count, 0))
    const drawn = columns.map((column) => resampleTotal(study.resampling, column))
    const resampled = Array.from({ length: study.settings.replicates }, (_, at) =>
      drawn.map((totals) => totals[at] as number),
    )
    const estimate = (statistic: (cells: Confusion) => number | null): Estimate => {
      const value = statistic(cells)
      if (value === null) return { value, low: null, high: null }
      const replicates = Float64Array.from(resampled, (each) => statistic(each) ?? Number.NaN)
      return { value, ...percentileInterval(replicates, study.prompts, study.settings.confidence) }
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
