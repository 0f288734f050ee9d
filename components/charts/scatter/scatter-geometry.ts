import { type Axis, axisThroughZero } from '@/components/charts/frame/axis-scale'
import { isSignificant } from '@/components/charts/frame/significance'
import { type PlacedLabel, placeLabels, scatterLayout } from './scatter-layout'
import type { ScatterDatum } from './scatter-point'

export type ScatterGeometry = ReturnType<typeof scatterLayout> & {
  readonly axis: Axis
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  readonly labels: readonly PlacedLabel[]
}

const MOST_LABELS = 5

/** Significant gaps are named first, larger before smaller. */
const weightOf = ({ gap }: ScatterDatum) =>
  gap === null || gap.value === null ? 0 : Math.abs(gap.value) + (isSignificant(gap.q) ? 2 : 0)

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
  const [low, high] = axis.domain
  const share = (value: number) => (value - low) / (high - low)
  const x = (value: number) => layout.left + share(value) * layout.side
  const y = (value: number) => layout.top + (1 - share(value)) * layout.side
  const points = data.map((datum) => ({
    x: x(datum.people.value ?? 0),
    y: y(datum.model.value ?? 0),
    label: datum.label,
    weight: weightOf(datum),
  }))
  const frame = {
    left: layout.left,
    right: layout.left + layout.side,
    top: layout.top,
    bottom: layout.top + layout.side,
  }
  return { ...layout, axis, x, y, labels: placeLabels(points, frame, MOST_LABELS) }
}
