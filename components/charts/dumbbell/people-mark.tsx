import { Marker } from '@/components/charts/frame/marker'
import type { Place } from '@/components/charts/frame/place-on'
import { HUMAN_STYLE } from '@/components/charts/frame/rater-style'
import { isUncertain } from '@/components/charts/frame/significance'
import type { Mark } from '@/components/charts/frame/weight-row'
import { Whisker } from '@/components/charts/frame/whisker'
import { type DumbbellLayout, laneMiddle } from './dumbbell-layout'
import { ScoreLabel } from './score-label'

type PeopleMarkProps = {
  readonly mark: Mark
  readonly index: number
  readonly lanes: number
  readonly layout: DumbbellLayout
  readonly place: Place
}

/** People once a row: their interval is a band behind all lanes, so that every model is read against it. */
export function PeopleMark({ mark, index, lanes, layout, place }: PeopleMarkProps) {
  if (mark.value === null) return null
  const y = laneMiddle(layout, index, 0)
  const x = place(mark.value)
  const end = laneMiddle(layout, index, lanes) + layout.pitch / 2
  const { colour } = HUMAN_STYLE
  return (
    <>
      {lanes > 0 && mark.low !== null && mark.high !== null && (
        <rect
          x={place(mark.low)}
          width={place(mark.high) - place(mark.low)}
          y={y}
          height={end - y}
          fill={colour}
          opacity={0.1}
        />
      )}
      <line x1={x} x2={x} y1={y} y2={lanes > 0 ? end : y} stroke={colour} strokeOpacity={0.55} strokeWidth={1.5} />
      <Whisker y={y} low={mark.low} high={mark.high} place={place} colour={colour} />
      <Marker x={x} y={y} size={layout.mark + 1} {...HUMAN_STYLE} hollow={isUncertain(mark)} />
      <ScoreLabel mark={mark} before={false} y={y} place={place} layout={layout} />
    </>
  )
}
