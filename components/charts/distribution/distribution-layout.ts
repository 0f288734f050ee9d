import { type Axis, type Place, placeOn, ticksBetween } from '@/components/charts/frame/axis-scale'
import type { RaterStyle } from '@/components/charts/frame/marker'

/** A list of values in bins, with its quartiles. */
export type Spread = {
  readonly n: number
  readonly counts: readonly number[]
  readonly quartiles: readonly [first: number, median: number, third: number] | null
}

/** All responses; or those that a rater chose in front of those it left. */
export type DistributionRow = {
  readonly id: string
  readonly name: string
  readonly style: RaterStyle
  readonly front: Spread
  readonly back: Spread | null
  readonly href: string | null
}

/** `edges`: ascending ends of the bins; `whole`: a whole number stands in the middle of each. */
export type DistributionBins = { readonly edges: readonly number[]; readonly whole: boolean }

export type DistributionContent = { readonly bins: DistributionBins; readonly rows: readonly DistributionRow[] }

const [HEAD, LINE, BARS, BOXES, GAP, FOOT] = [20, 18, 64, 18, 16, 40]
const PADDING = 16
const WIDE = 672

/** On a phone the numbers have a line of their own. */
const rowHeight = (narrow: boolean): number => HEAD + (narrow ? LINE : 0) + BARS + BOXES + GAP

export const distributionHeight = (rows: number, narrow: boolean): number => rows * rowHeight(narrow) + FOOT

/** Where the parts of a row are: its name, its numbers, the bars, and the middle of the two boxes. */
export function distributionRow(index: number, narrow: boolean) {
  const top = index * rowHeight(narrow)
  const base = top + HEAD + (narrow ? LINE : 0) + BARS
  return {
    top,
    name: top + 14,
    numbers: top + 14 + (narrow ? LINE : 0),
    tallest: base - BARS + 4,
    base,
    front: base + 6,
    back: base + 13,
  }
}

/** What the axis is marked with: whole numbers where they are few, and never more than there is room for. */
export function distributionTicks({ edges, whole }: DistributionBins, ticks: readonly number[]): number[] {
  const [low, high] = [edges[0] ?? 0, edges.at(-1) ?? 1]
  return ticks.filter((tick) => tick >= low && tick <= high && (!whole || Number.isInteger(tick)))
}

/** A bin's share of its list; nothing outside of all bins. */
export const shareIn = ({ counts, n }: Spread, bin: number | null): number =>
  bin === null ? 0 : (counts[bin] ?? 0) / Math.max(1, n)

/** The tallest bar of all rows as a share of its row. */
export function tallestShare(rows: readonly DistributionRow[]): number {
  const shares = rows.flatMap(({ front, back }) =>
    [front, back].flatMap((spread) => spread?.counts.map((_, bin) => shareIn(spread, bin)) ?? []),
  )
  return Math.max(1e-9, ...shares)
}

/** A step of a histogram's outline: from here on it is as high as its bin; `null`: it lies on the ground. */
export type Step = { readonly value: number; readonly bin: number | null }

/** Up, along and down each bin, so that another histogram can be seen through it. */
export function stepsOf(edges: readonly number[]): readonly Step[] {
  const [first, last] = [edges[0], edges.at(-1)]
  if (first === undefined || last === undefined) return []
  const bins = edges.map((value, bin) => ({ value, bin: Math.min(bin, edges.length - 2) }))
  return [{ value: first, bin: null }, ...bins, { value: last, bin: null }]
}

export type DistributionLayout = {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  /** Free on either side, and under the rows. */
  readonly padding: number
  readonly foot: number
  readonly axis: Axis
  /** What lies beyond the bins stands at their end. */
  readonly place: Place
  readonly tallest: number
}

export function distributionLayout(width: number, { bins, rows }: DistributionContent): DistributionLayout {
  const narrow = width < WIDE
  const [low, high] = [bins.edges[0] ?? 0, bins.edges.at(-1) ?? 1]
  const ticks = distributionTicks(bins, ticksBetween(low, high, Math.max(2, width / 90)))
  const axis: Axis = { domain: [low, high], ticks }
  const along = placeOn({ left: PADDING, right: width - PADDING }, axis)
  return {
    width,
    height: distributionHeight(rows.length, narrow),
    narrow,
    padding: PADDING,
    foot: FOOT,
    axis,
    place: (value) => along(Math.min(high, Math.max(low, value))),
    tallest: tallestShare(rows),
  }
}
