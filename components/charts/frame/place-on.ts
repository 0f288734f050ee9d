import type { Axis } from './axis-scale'

/** Pixel of a value on an axis. */
export type Place = (value: number) => number

/**
 * Where the values of an axis lie between two pixels, to a hundredth of one.
 *
 * @example placeOn({ left: 100, right: 200 }, { domain: [-1, 1], ticks: [] })(0.5) // 175
 */
export function placeOn({ left, right }: { readonly left: number; readonly right: number }, { domain }: Axis): Place {
  const [low, high] = domain
  return (value) => Number((left + ((value - low) / (high - low)) * (right - left)).toFixed(2))
}
