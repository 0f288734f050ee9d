import type { RaterStyle } from '@/components/charts/frame/rater-style'

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

const [HEAD, LINE, BARS, BOXES, GAP, FOOT] = [20, 18, 64, 18, 16, 40]

export const DISTRIBUTION_BARS = BARS
/** On a phone the numbers have a line of their own. */
const rowHeight = (narrow: boolean): number => HEAD + (narrow ? LINE : 0) + BARS + BOXES + GAP

export const distributionHeight = (rows: number, narrow: boolean): number => rows * rowHeight(narrow) + FOOT

/** Where the parts of a row are: its name, its numbers, the foot of the bars, and the middle of the two boxes. */
export function distributionRow(index: number, narrow: boolean) {
  const top = index * rowHeight(narrow)
  const base = top + HEAD + (narrow ? LINE : 0) + BARS
  return { top, name: top + 14, numbers: top + 14 + (narrow ? LINE : 0), base, front: base + 6, back: base + 13 }
}

type Bins = { readonly edges: readonly number[]; readonly whole: boolean }

/** What the axis is marked with: whole numbers where they are few, and never more than there is room for. */
export function distributionTicks({ edges, whole }: Bins, ticks: readonly number[]): readonly number[] {
  const [low, high] = [edges[0] ?? 0, edges.at(-1) ?? 1]
  return ticks.filter((tick) => tick >= low && tick <= high && (!whole || Number.isInteger(tick)))
}

/** The tallest bar of all rows as a share of its row. */
export function tallestShare(rows: readonly DistributionRow[]): number {
  const shares = rows.flatMap(({ front, back }) =>
    [front, back].flatMap((spread) => spread?.counts.map((count) => count / Math.max(1, spread.n)) ?? []),
  )
  return Math.max(1e-9, ...shares)
}

/** The outline of a histogram: up, along and down each bin, so that another one can be seen through it. */
export function outlineOf(
  counts: readonly number[],
  edges: readonly number[],
  x: (value: number) => number,
  y: (count: number) => number,
): string {
  const steps = counts.map((count, bin) => {
    const height = y(count).toFixed(1)
    return `V${height}H${x(edges[bin + 1] ?? 0).toFixed(1)}`
  })
  return counts.length === 0
    ? ''
    : `M${x(edges[0] ?? 0).toFixed(1)} ${y(0).toFixed(1)}${steps.join('')}V${y(0).toFixed(1)}`
}
