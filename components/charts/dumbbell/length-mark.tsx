import type { Place } from '@/components/charts/frame/place-on'
import type { Mark } from '@/components/charts/frame/weight-row'
import { type DumbbellLayout, laneMiddle, rowTop } from './dumbbell-layout'

type LengthMarkProps = {
  readonly mark: Mark
  readonly index: number
  readonly layout: DumbbellLayout
  readonly place: Place
}

/** Where the score would be if only length counted: a dotted line through the row. Off the axis it is not drawn. */
export function LengthMark({ mark, index, layout, place }: LengthMarkProps) {
  if (mark.value === null) return null
  const x = place(mark.value)
  if (x < layout.score.left - 1 || x > layout.score.right + 1) return null
  const top = laneMiddle(layout, index, 0) - layout.pitch / 2
  const bottom = rowTop(layout, index + 1) - 6
  return <line x1={x} x2={x} y1={top} y2={bottom} stroke="var(--muted)" strokeWidth={1.5} strokeDasharray="1.5 3" />
}
