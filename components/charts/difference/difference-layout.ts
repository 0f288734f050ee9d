import { type Axis, type Place, placeOn, ticksBetween } from '@/components/charts/frame/axis-scale'
import type { RaterStyle } from '@/components/charts/frame/marker'
import type { Mark, ScoreMark } from '@/components/charts/frame/weight-row'
import { formatCount, formatShare } from '@/lib/words/format'

type DifferenceScore = Mark & Pick<ScoreMark, 'c' | 'd' | 'tm'>

/** One rater's choices on a factor: the counts of chosen − rejected per bin, and the score they add up to. */
export type DifferenceSeries = {
  readonly id: string
  readonly name: string
  readonly style: RaterStyle
  readonly counts: readonly number[]
  readonly score: DifferenceScore
}

/** `edges`: ascending ends of the bins, one more than each rater's counts; 0 is one of them. */
export type DifferenceContent = { readonly edges: readonly number[]; readonly series: readonly DifferenceSeries[] }

const [HEAD, BARS, GAP, FOOT] = [20, 48, 16, 40]
const ROW = HEAD + BARS + GAP
const PADDING = 16

/** Height of so many raters, at any width. */
export const differenceHeight = (raters: number): number => raters * ROW + FOOT

/** Where the name and the bars of a rater stand. */
export function differenceRow(index: number) {
  const top = index * ROW
  return { text: top + 14, top: top + HEAD, base: top + HEAD + BARS }
}

type Bin = { readonly from: number; readonly to: number; readonly middle: number; readonly shares: readonly number[] }

/** For each bin every rater's share of all its pairs counted, so that raters with different numbers of pairs compare. */
export function differenceBins({ edges, series }: DifferenceContent): readonly Bin[] {
  const totals = series.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))
  return edges.slice(0, -1).map((from, bin) => {
    const to = edges[bin + 1] ?? from
    const shares = series.map(({ counts }, at) => (counts[bin] ?? 0) / Math.max(1, totals[at] ?? 0))
    return { from, to, middle: (from + to) / 2, shares }
  })
}

export type DifferenceLayout = {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  /** Free on either side, and under the rows. */
  readonly padding: number
  readonly foot: number
  readonly axis: Axis
  readonly place: Place
  readonly bins: readonly Bin[]
  /** The tallest share of all raters. */
  readonly tallest: number
}

export function differenceLayout(width: number, content: DifferenceContent): DifferenceLayout {
  const bins = differenceBins(content)
  const end = Math.max(...content.edges.map(Math.abs), 1e-9)
  const ticks = ticksBetween(-end, end, Math.max(2, width / 90)).filter((tick) => Math.abs(tick) <= end)
  const axis: Axis = { domain: [-end, end], ticks }
  return {
    width,
    height: differenceHeight(content.series.length),
    narrow: width < 480,
    padding: PADDING,
    foot: FOOT,
    axis,
    place: placeOn({ left: PADDING, right: width - PADDING }, axis),
    bins,
    tallest: Math.max(...bins.flatMap(({ shares }) => shares), 1e-9),
  }
}

/** How often the response chosen had more, less or as much of the factor. */
export function sharesOf({ c, d, tm, n }: DifferenceScore): string {
  if (n === 0) return 'no pair decided'
  return `more ${formatShare(c / n)} · less ${formatShare(d / n)} · same ${formatShare(tm / n)} · n ${formatCount(n)}`
}
