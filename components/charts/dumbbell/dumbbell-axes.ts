import { type Axis, axisThroughZero } from '@/components/charts/frame/axis-scale'
import type { Mark, WeightRow } from '@/components/charts/frame/weight-row'
import type { DumbbellLayout, Panel } from './dumbbell-layout'

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
