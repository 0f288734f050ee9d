import { type Axis, type Place, placeOn, ticksBetween } from '@/components/charts/frame/axis-scale'
import type { RaterStyle } from '@/components/charts/frame/marker'
import type { Mark } from '@/components/charts/frame/weight-row'

/** A point of the curve: where it stands, what that is called, and its share with an interval. */
export type CurvePoint = { readonly at: number; readonly name: string; readonly mark: Mark }

export type CurveContent = {
  readonly points: readonly CurvePoint[]
  /** Where the axis below has its numbers, and what they say. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  readonly style: RaterStyle
  /** What the curve is read against: the diagonal, or a level with its name. */
  readonly against: 'diagonal' | { readonly value: number; readonly name: string }
  /** Intervals as whiskers of points that stand for themselves, or as one band of a line. */
  readonly look: 'points' | 'band'
}

const [LEFT, RIGHT, TOP, FOOT, PLOT] = [56, 20, 12, 44, 216]

/** Height at any width: reserved before the width is known. */
export const CURVE_HEIGHT = TOP + PLOT + FOOT

/** A range of shares in round steps that holds every point, interval and what they are read against. */
function sharesAxis({ points, against, ticks }: CurveContent): Axis {
  const known = points.flatMap(({ mark: { value, low, high } }) => [value, low, high]).filter((end) => end !== null)
  const level = against === 'diagonal' ? ticks.map(({ at }) => at) : [against.value]
  const steps = ticksBetween(Math.min(...known, ...level), Math.max(...known, ...level), 5)
  return { domain: [steps[0] ?? 0, steps.at(-1) ?? 1], ticks: [...steps] }
}

export type CurveLayout = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly across: Axis
  readonly shares: Axis
  readonly x: Place
  readonly y: Place
}

export function curveLayout(width: number, content: CurveContent): CurveLayout {
  const places = content.ticks.map(({ at }) => at)
  const ends = [...places, ...content.points.map(({ at }) => at)]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const room = content.look === 'band' ? 0.04 * (high - low || 1) : 0
  const across: Axis = { domain: [low - room, high + room], ticks: places }
  const shares = sharesAxis(content)
  const frame = { left: LEFT, right: width - RIGHT, top: TOP, bottom: TOP + PLOT }
  return {
    ...{ width, height: CURVE_HEIGHT, across, shares, ...frame },
    x: placeOn({ left: frame.left, right: frame.right }, across),
    y: placeOn({ left: frame.bottom, right: frame.top }, shares),
  }
}
