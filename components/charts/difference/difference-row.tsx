import { shorten } from '@/components/charts/frame/legend-layout'
import { Marker } from '@/components/charts/frame/marker'
import type { RaterStyle } from '@/components/charts/frame/rater-style'
import type { ScoreMark } from '@/components/charts/frame/weight-row'
import { formatCount, formatInterval, formatScore, formatShare } from '@/lib/words/format'
import { BAR_HEIGHT, barsOf, differenceRow } from './difference-layout'

/** One rater's choices on a factor: the counts of chosen − rejected per bin, and the score they add up to. */
export type DifferenceSeries = {
  readonly id: string
  readonly name: string
  readonly style: RaterStyle
  readonly counts: readonly number[]
  readonly score: ScoreMark
}

type DifferenceRowProps = {
  readonly series: DifferenceSeries
  readonly edges: readonly number[]
  readonly index: number
  readonly width: number
  /** The tallest share of all raters. */
  readonly tallest: number
  readonly place: (value: number) => number
}

/** How often the response chosen had more, less or as much of the factor. */
export function sharesOf({ c, d, tm, n }: ScoreMark): string {
  if (n === 0) return 'no pair decided'
  return `more ${formatShare(c / n)} · less ${formatShare(d / n)} · same ${formatShare(tm / n)} · n ${formatCount(n)}`
}

/** Bars right of 0: the chosen response had more. Left of 0, paler: it had less. */
export function DifferenceRow({ series, edges, index, width, tallest, place }: DifferenceRowProps) {
  const { text, base } = differenceRow(index)
  const narrow = width < 480
  return (
    <>
      <Marker x={8} y={text - 4} size={5} {...series.style} />
      <text x={20} y={text} className="fill-ink font-medium text-sm">
        {shorten(series.name, narrow ? 12 : 32)}
      </text>
      <text
        x={width - 2}
        y={text}
        textAnchor="end"
        fontSize={narrow ? 10.5 : 12}
        fill="var(--muted)"
        stroke="var(--surface)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {!narrow && `score ${formatScore(series.score.value)} ${formatInterval(series.score)} · `}
        {sharesOf(series.score)}
      </text>
      {barsOf(edges, series.counts).map(({ from, to, share }) => {
        const height = (share / tallest) * BAR_HEIGHT
        return (
          <rect
            key={from}
            x={place(from) + 0.5}
            width={Math.max(1, place(to) - place(from) - 1)}
            y={base - height}
            height={height}
            rx={1}
            fill={series.style.colour}
            fillOpacity={from < 0 ? 0.4 : 0.9}
          />
        )
      })}
      <line x1={0} x2={width} y1={base} y2={base} stroke="var(--line-strong)" />
    </>
  )
}
