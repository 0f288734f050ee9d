import { formatGap, formatScore } from '@/lib/format'
import { type Axis, axisThroughZero, tickFormatter } from './axis-scale'
import type { DumbbellLayout, Panel } from './dumbbell-layout'
import type { Mark, WeightRow } from './weight-row'

const widthOf = (panel: Panel | null) => (panel ? panel.right - panel.left : 0)

/** Both axes hold every number and interval drawn on them, and zero. */
export function dumbbellAxes(
  rows: readonly WeightRow[],
  layout: DumbbellLayout,
): Readonly<Record<'score' | 'gap', Axis>> {
  const scores = rows.flatMap((row) => [row.people, ...row.models.map((model) => model.score)])
  const gaps = rows.flatMap((row) => row.models.map((model) => model.gap))
  const ends = (marks: readonly (Mark | null)[]) =>
    marks.flatMap((mark) => (mark ? [mark.value, mark.low, mark.high] : []))
  return {
    score: axisThroughZero(ends(scores), widthOf(layout.score)),
    gap: axisThroughZero(ends(gaps), widthOf(layout.gap), [-2, 2]),
  }
}

/** Recharts' properties of one axis. Padding pushes it into its panel: both panels share one drawing and one download. */
export function panelAxis(id: 'score' | 'gap', panel: Panel, axis: Axis, width: number) {
  return {
    xAxisId: id,
    dataKey: 'x',
    type: 'number',
    domain: axis.domain,
    ticks: axis.ticks,
    tickFormatter: tickFormatter(axis.ticks, id === 'gap' ? formatGap : formatScore),
    padding: { left: panel.left, right: width - panel.right },
    height: 0.1,
    interval: 0,
    axisLine: false,
    tickLine: false,
    tick: { fill: 'var(--muted)', fontSize: 11 },
  } as const
}
