import { formatGap, formatInterval, formatScore } from '@/lib/words/format'
import { isSignificant } from './significance'
import type { ModelSeries, WeightRow } from './weight-row'

/** What a row shows, in words: its name for a screen reader. */
export function describeRow(row: WeightRow, models: readonly ModelSeries[], people: string | null): string {
  const own =
    row.people === null || people === null
      ? []
      : [`${people} ${formatScore(row.people.value)} ${formatInterval(row.people)}`]
  const others = row.models.map(({ score, gap }, index) => {
    const name = models[index]?.name ?? ''
    const distance =
      gap === null
        ? ''
        : `, gap ${formatGap(gap.value)} ${formatInterval(gap, formatGap)}${isSignificant(gap.q) ? ', significant' : ''}`
    return `${name} ${formatScore(score.value)} ${formatInterval(score)}${distance}`
  })
  return `${row.label}: ${[...own, ...others].join('; ')}`
}
