import type { Place } from '@/components/charts/frame/place-on'
import type { Mark } from '@/components/charts/frame/weight-row'
import { formatScore } from '@/lib/words/format'
import type { DumbbellLayout } from './dumbbell-layout'

type ScoreLabelProps = {
  readonly mark: Mark
  /** On the left of the mark, because the line to the people leaves it on the right. */
  readonly before: boolean
  readonly y: number
  readonly place: Place
  readonly layout: DumbbellLayout
}

/** Pixels outside the panel that nothing else takes; more where the gaps have an axis beside it. */
const EDGE = { left: 12, right: 20, between: 36 }

/** The number beside its mark, outside its interval; on the other side where the panel ends. */
export function ScoreLabel({ mark, before, y, place, layout }: ScoreLabelProps) {
  const value = mark.value ?? 0
  const high = Math.max(place(mark.high ?? value), place(value) + layout.mark) + 5
  const low = Math.min(place(mark.low ?? value), place(value) - layout.mark) - 5
  const isSmall = layout.pitch < 14
  const room = isSmall ? 20 : 26
  const least = layout.score.left - EDGE.left
  const most = layout.score.right + (layout.gap ? EDGE.between : EDGE.right)
  const after = before ? low - room < least : high + room < most
  return (
    <text
      x={after ? high : low}
      y={y + 3.5}
      textAnchor={after ? 'start' : 'end'}
      fontSize={isSmall ? 9.5 : 11}
      fill="var(--muted)"
      stroke="var(--surface)"
      strokeWidth={3}
      paintOrder="stroke"
    >
      {formatScore(mark.value)}
    </text>
  )
}
