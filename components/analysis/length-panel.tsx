import { orTooFew } from '@/components/charts/frame/mark-words'
import type { Twin } from '@/components/charts/frame/twin'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import { EmptyState } from '@/components/ui/empty-state'
import type { LengthControlledScore } from '@/lib/profile/analysis'
import { formatCount, formatScore, inDigitsOf } from '@/lib/words/format'
import type { ShownRater, shownFactors } from './analysis-props'

type LengthPanelProps = {
  readonly scores: readonly LengthControlledScore[]
  readonly rater: ShownRater
  readonly factors: ReturnType<typeof shownFactors>
}

function twinOf(scores: readonly LengthControlledScore[], factors: LengthPanelProps['factors']): Twin {
  const columns = [
    ['factor', 'Factor'],
    ['raw', 'Raw τ14'],
    ['held', 'Length held still'],
    ['low', 'from'],
    ['high', 'to'],
    ['n', 'n'],
    ['longer', 'more of it in the longer'],
    ['shorter', 'more of it in the shorter'],
  ] as const
  const count = (value: number) => ({ text: formatCount(value), value })
  return {
    columns: columns.map(([id, label], at) => ({ id, label, numeric: at > 0 })),
    rows: scores.map((each) => [
      { text: factors.label(each.factor), value: factors.label(each.factor), href: factors.href(each.factor) },
      ...[each.raw, each.value, each.low, each.high].map((value) => ({ text: inDigitsOf(each)(value), value })),
      ...[each.n, each.longer, each.shorter].map(count),
    ]),
  }
}

/** Scores before and after length is held still. */
export function LengthPanel({ scores, rater, factors }: LengthPanelProps) {
  const own = scores.filter(
    (score) => score.rater === rater.id && score.value !== null && factors.isShown(score.factor),
  )
  if (own.length === 0)
    return (
      <EmptyState title="Length cannot be held still">It was not measured, or always points the same way.</EmptyState>
    )
  const change = ({ raw, value }: LengthControlledScore) => Math.abs((raw ?? 0) - (value ?? 0))
  const sorted = [...own].sort((x, y) => change(y) - change(x))
  return (
    <IntervalChart
      id="length-held"
      title="What is left of each score with length held still"
      note={
        <>
          Outlined: τ14 as it is. The other one: the score <Term id="lengthControlled">with length held still</Term>, as
          if the longer response had less of the factor as often as more. Largest change first; cluster-robust 95%
          intervals. {rater.name}.
        </>
      }
      names={{ row: 'Factor', mark: 'Score', value: 'Score' }}
      twin={twinOf(sorted, factors)}
      rows={sorted.map(
        ({ factor, raw, value, low, high, n }): IntervalRow => ({
          id: factor,
          label: factors.label(factor),
          note: '',
          href: factors.href(factor),
          marks: [{ series: 0, value: raw, low: null, high: null, n }, orTooFew({ series: 1, value, low, high, n })],
        }),
      )}
      series={[
        { id: 'raw', name: 'as it is', style: rater.style, faint: true },
        { id: 'held', name: 'length held still', style: rater.style },
      ]}
      format={formatScore}
      less="prefers less"
      more="prefers more"
    />
  )
}
