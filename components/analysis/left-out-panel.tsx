import { orTooFew } from '@/components/charts/frame/mark-words'
import type { ModelSeries } from '@/components/charts/frame/weight-row'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import type { LeftOut } from '@/lib/profile/analysis'
import type { Alignment } from '@/lib/profile/profile'
import { formatGap } from '@/lib/words/format'
import type { shownFactors } from './analysis-props'

type LeftOutPanelProps = {
  readonly leftOut: readonly LeftOut[]
  readonly alignments: readonly Alignment[]
  readonly models: readonly ModelSeries[]
  readonly factors: ReturnType<typeof shownFactors>
}

/** How alignment changes without each factor, for every model. */
export function LeftOutPanel({ leftOut, alignments, models, factors }: LeftOutPanelProps) {
  const names = [...new Set(leftOut.map(({ factor }) => factor))].filter(factors.isShown)
  const find = (rater: string, factor: string) =>
    leftOut.find((each) => each.rater === rater && each.factor === factor)?.change ?? null
  const size = (factor: string) => Math.max(0, ...models.map(({ id }) => Math.abs(find(id, factor)?.value ?? 0)))
  const rows = names
    .sort((x, y) => size(y) - size(x))
    .map(
      (factor): IntervalRow => ({
        id: factor,
        label: factors.label(factor),
        note: '',
        href: factors.href(factor),
        marks: models.flatMap(({ id }, series) => {
          const change = find(id, factor)
          const n = alignments.find(({ rater }) => rater === id)?.factors ?? 0
          return change ? [{ series, ...orTooFew(change), n }] : []
        }),
      }),
    )
  return (
    <IntervalChart
      id="left-out"
      title="What alignment rests on"
      note={
        <>
          <Term id="leaveOneOut">Change of Kendall’s τb</Term> when one factor is left out. Left of 0: people and model
          agree about it. n is the number of factors; 95% intervals from resampled prompts.
        </>
      }
      names={{ row: 'Left out', mark: 'Model', value: 'Change' }}
      rows={rows}
      series={models}
      format={formatGap}
      less="agreement rests on it"
      more="disagreement"
    />
  )
}
