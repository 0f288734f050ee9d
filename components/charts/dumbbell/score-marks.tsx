import type { Place } from '@/components/charts/frame/axis-scale'
import { HUMAN_STYLE, Marker, signColour, Whisker } from '@/components/charts/frame/marker'
import type { GapMark, Mark, ModelSeries } from '@/components/charts/frame/weight-row'
import { isFilled, isFound } from '@/lib/profile/findings/verdict'
import { formatEstimate } from '@/lib/words/format'
import { type DumbbellLayout, laneMiddle, rowTop } from './dumbbell-layout'

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
function ScoreLabel({ mark, before, y, place, layout }: ScoreLabelProps) {
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
      {formatEstimate(mark)}
    </text>
  )
}

type ModelMarkProps = {
  readonly series: ModelSeries
  readonly score: Mark
  readonly gap: GapMark | null
  /** The people's score the model is joined to. */
  readonly people: number | null
  readonly y: number
  readonly layout: DumbbellLayout
  readonly place: Place
}

/** A model in its lane, joined to the people; the join is coloured where the gap is significant. */
export function ModelMark({ series, score, gap, people, y, layout, place }: ModelMarkProps) {
  if (score.value === null)
    return (
      <text x={place(0) + 6} y={y + 3.5} className="fill-muted text-2xs">
        not defined: no pair to count
      </text>
    )
  const x = place(score.value)
  const significant = gap !== null && gap.value !== null && isFound(gap)
  return (
    <>
      {people !== null && (
        <line
          x1={place(people)}
          x2={x}
          y1={y}
          y2={y}
          stroke={significant ? signColour(gap.value) : 'var(--line-strong)'}
          strokeOpacity={significant ? 0.35 : 0.55}
          strokeWidth={layout.mark}
        />
      )}
      <Whisker y={y} low={score.low} high={score.high} place={place} colour={series.style.colour} />
      <Marker x={x} y={y} size={layout.mark} {...series.style} hollow={!isFilled(score)} />
      <ScoreLabel mark={score} before={people !== null && score.value < people} y={y} place={place} layout={layout} />
    </>
  )
}

type RowMarkProps = {
  readonly mark: Mark
  readonly index: number
  readonly layout: DumbbellLayout
  readonly place: Place
}

/** People once a row: their interval is a band behind all lanes, so that every model is read against it. */
export function PeopleMark({ mark, index, lanes, layout, place }: RowMarkProps & { readonly lanes: number }) {
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
      <Marker x={x} y={y} size={layout.mark + 1} {...HUMAN_STYLE} hollow={!isFilled(mark)} />
      <ScoreLabel mark={mark} before={false} y={y} place={place} layout={layout} />
    </>
  )
}

/** Where the score would be if only length counted: a dotted line through the row. Off the axis it is not drawn. */
export function LengthMark({ mark, index, layout, place }: RowMarkProps) {
  if (mark.value === null) return null
  const x = place(mark.value)
  if (x < layout.score.left - 1 || x > layout.score.right + 1) return null
  const top = laneMiddle(layout, index, 0) - layout.pitch / 2
  const bottom = rowTop(layout, index + 1) - 6
  return <line x1={x} x2={x} y1={top} y2={bottom} stroke="var(--muted)" strokeWidth={1.5} strokeDasharray="1.5 3" />
}
