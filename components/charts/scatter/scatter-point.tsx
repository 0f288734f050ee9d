import { Marker } from '@/components/charts/frame/marker'
import { isUncertain } from '@/components/charts/frame/significance'
import type { GapMark, Mark, ModelSeries } from '@/components/charts/frame/weight-row'

/** One factor of one model: people's score against the model's. */
export type ScatterDatum = {
  readonly factor: string
  readonly label: string
  readonly people: Mark
  readonly model: Mark
  readonly gap: GapMark | null
  readonly series: ModelSeries
}

type ScatterPointProps = {
  readonly datum: ScatterDatum
  readonly x: (value: number) => number
  readonly y: (value: number) => number
}

/** Both intervals as a faint cross, the model's mark in its middle; hollow where the gap may be nothing. */
export function ScatterPoint({ datum: { people, model, gap, series }, x, y }: ScatterPointProps) {
  if (people.value === null || model.value === null) return null
  const line = { stroke: series.style.colour, strokeOpacity: 0.28, strokeWidth: 1.25 }
  const [cx, cy] = [x(people.value), y(model.value)]
  return (
    <>
      {people.low !== null && people.high !== null && (
        <line x1={x(people.low)} x2={x(people.high)} y1={cy} y2={cy} {...line} />
      )}
      {model.low !== null && model.high !== null && (
        <line x1={cx} x2={cx} y1={y(model.low)} y2={y(model.high)} {...line} />
      )}
      <Marker x={cx} y={cy} size={5} {...series.style} hollow={gap === null || isUncertain(gap)} />
    </>
  )
}
