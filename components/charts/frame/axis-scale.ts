type Range = readonly [low: number, high: number]

/**
 * Round steps (1, 2 or 5 × a power of ten) that cover a range in about `target` intervals.
 *
 * @example ticksBetween(-0.18, 0.47, 6) // [-0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5]
 */
export function ticksBetween(low: number, high: number, target: number): readonly number[] {
  const rough = Math.max(high - low, 1e-9) / target
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5].find((multiple) => multiple * power >= rough * 0.8) ?? 10)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** The range that holds every number given and zero; `limits` are the ends of what is possible. */
export function rangeWithZero(values: readonly (number | null)[], limits: Range): Range {
  const known = values.filter((value) => value !== null)
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)]
  const least = (limits[1] - limits[0]) / 20
  return high - low < least ? [Math.max(limits[0], low - least), Math.min(limits[1], high + least)] : [low, high]
}

export type Axis = { readonly domain: [number, number]; readonly ticks: number[] }

/** An axis through zero with round ends; fewer ticks where there is less room (about 64 px a tick). */
export function axisThroughZero(values: readonly (number | null)[], width: number, limits: Range = [-1, 1]): Axis {
  const [low, high] = rangeWithZero(values, limits)
  const ticks = [...ticksBetween(low, high, Math.max(2, Math.floor(width / 64)))]
  return { domain: [ticks[0] ?? low, ticks.at(-1) ?? high], ticks }
}

const isTenth = (value: number) => Math.abs(value * 10 - Math.round(value * 10)) < 1e-6

/** Writes the ticks of a score axis with as many decimals as they need, and 0 as 0. */
export function tickFormatter(ticks: readonly number[], format: (value: number, decimals: number) => string) {
  const decimals = ticks.every(isTenth) ? 1 : 2
  return (value: number): string => (value === 0 ? '0' : format(value, decimals))
}

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
