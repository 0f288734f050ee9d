import { Marker } from '@/components/charts/frame/marker'
import type { Place } from '@/components/charts/frame/place-on'
import { isSignificant, isUncertain, signColour } from '@/components/charts/frame/significance'
import type { GapMark, Mark, ModelSeries } from '@/components/charts/frame/weight-row'
import { Whisker } from '@/components/charts/frame/whisker'
import type { DumbbellLayout } from './dumbbell-layout'
import { ScoreLabel } from './score-label'

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
  const significant = gap !== null && gap.value !== null && isSignificant(gap.q)
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
      <Marker x={x} y={y} size={layout.mark} {...series.style} hollow={isUncertain(score)} />
      <ScoreLabel mark={score} before={people !== null && score.value < people} y={y} place={place} layout={layout} />
    </>
  )
}
