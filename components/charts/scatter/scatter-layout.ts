import { type Axis, axisThroughZero, type Place, placeOn } from '@/components/charts/frame/axis-scale'
import { legendHeight } from '@/components/charts/frame/legend-layout'
import { type PlacedLabel, placeLabels } from '@/components/charts/frame/place-labels'
import type { GapMark, Mark, ModelSeries } from '@/components/charts/frame/weight-row'
import { isFound } from '@/lib/profile/findings/verdict'

/** One factor of one model: people's score against the model's. */
export type ScatterDatum = {
  readonly factor: string
  readonly label: string
  readonly people: Mark
  readonly model: Mark
  readonly gap: GapMark | null
  readonly series: ModelSeries
}

const PLOT = 272
const [LEFT, FOOT] = [40, 44]

/** Height at any width: reserved before the width is known. */
export const scatterHeight = (names: readonly string[]): number => legendHeight(names, true) + 8 + PLOT + FOOT

/** A square plot under its key. */
export function scatterLayout(width: number, names: readonly string[]) {
  const top = legendHeight(names, true) + 8
  const side = Math.max(160, Math.min(width - LEFT - 8, PLOT))
  const height = scatterHeight(names)
  return { width, height, left: LEFT, top, bottom: height - top - side, right: width - LEFT - side, side }
}

export type ScatterGeometry = ReturnType<typeof scatterLayout> & {
  readonly axis: Axis
  readonly x: Place
  readonly y: Place
  readonly labels: readonly PlacedLabel[]
}

const MOST_LABELS = 5

/** Significant gaps are named first, larger before smaller. */
const weightOf = ({ gap }: ScatterDatum) =>
  gap === null || gap.value === null ? 0 : Math.abs(gap.value) + (isFound(gap) ? 2 : 0)

/** One scale for both axes, so that the identity line is the diagonal. */
export function scatterGeometry(
  width: number,
  names: readonly string[],
  data: readonly ScatterDatum[],
): ScatterGeometry {
  const layout = scatterLayout(width, names)
  const ends = data.flatMap(({ people, model }) =>
    [people, model].flatMap(({ value, low, high }) => [value, low, high]),
  )
  const axis = axisThroughZero(ends, layout.side)
  const { left, top, side } = layout
  const frame = { left, right: left + side, top, bottom: top + side }
  const [x, y] = [placeOn(frame, axis), placeOn({ left: frame.bottom, right: top }, axis)]
  const points = data.map((datum) => ({
    x: x(datum.people.value ?? 0),
    y: y(datum.model.value ?? 0),
    label: datum.label,
    weight: weightOf(datum),
  }))
  return { ...layout, axis, x, y, labels: placeLabels(points, frame, MOST_LABELS) }
}
