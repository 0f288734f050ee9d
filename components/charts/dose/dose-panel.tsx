import { CartesianGrid, type DotItemDotProps, ErrorBar, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { Legend } from '@/components/charts/frame/legend'
import { legendHeight } from '@/components/charts/frame/legend-layout'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { Marker } from '@/components/charts/frame/marker'
import { intervalAround, SERIES_CHART, seriesAxis } from '@/components/charts/frame/series-chart'
import type { Mark } from '@/components/charts/frame/weight-row'
import { formatShare } from '@/lib/words/format'
import { shortName } from '@/lib/words/short-name'
import {
  DOSE_AXIS,
  type DoseBin,
  type DoseLayout,
  type DosePanel as DosePanelContent,
  type doseAxis,
  doseColumn,
} from './dose-layout'
import { rangeInWords, shareInWords } from './dose-words'

type DosePanelProps = {
  readonly panel: DosePanelContent
  /** The number of its first mark. */
  readonly start: number
  readonly bins: readonly DoseBin[]
  readonly unit: string
  readonly layout: DoseLayout
  readonly axis: ReturnType<typeof doseAxis>
  readonly ticks: readonly string[]
}

/** A range of differences: its place on the axis, and each rater's share in it. */
type Range = { readonly at: number; readonly marks: readonly (Mark | undefined)[] }

const isSure = ({ low, high }: Mark): boolean => low !== null && high !== null && (low > 0.5 || high < 0.5)

/** People and one model on the same axes: shares with their intervals, joined by a line, and the line of no preference. */
export function DosePanel({ panel: { series, href }, start, bins, unit, layout, axis, ticks }: DosePanelProps) {
  const { panel: width, head, plot, foot } = layout
  const raters = series.map((each) => ({ ...each, name: shortName(each.name, 24) }))
  const key = legendHeight(
    raters.map(({ name }) => name),
    true,
  )
  const column = (bin: number) => doseColumn({ left: DOSE_AXIS, right: width }, bins.length, bin)
  const { beside } = column(0)
  const sizes = { domain: [0, bins.length] as [number, number], ticks: bins.map((_, bin) => bin + 0.5) }
  const data: readonly Range[] = bins.map((_, bin) => ({ at: bin + 0.5, marks: series.map(({ marks }) => marks[bin]) }))
  return (
    <LineChart
      {...SERIES_CHART}
      data={data}
      width={width}
      height={head + plot + foot}
      margin={{ top: head, right: 0, bottom: foot, left: 0 }}
    >
      <Legend left={0} top={head - 12 - key} narrow series={raters} />
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--line)" />
      <XAxis dataKey="at" height={0.1} {...seriesAxis(sizes, (at) => ticks[at - 0.5] ?? '')} />
      <YAxis width={DOSE_AXIS} tickSize={4} {...seriesAxis(axis, formatShare)} />
      <ReferenceLine y={0.5} stroke="var(--control)" zIndex={-50} />
      {bins.map((bin, at) => (
        <MarkLink
          key={bin.from}
          index={start + at}
          label={`Difference of ${rangeInWords(bin, unit)}, chose more: ${series.map((each) => `${each.name} ${shareInWords(each, at)}`).join('; ')}`}
          href={href}
        >
          <rect x={column(at).from + 1} y={head - 2} width={column(at).width - 2} height={plot + 24} rx={6} />
        </MarkLink>
      ))}
      {series.map(({ id }, rater) => {
        // An axis of its own, a little aside, so that the marks of a range do not cover each other.
        const aside = beside(rater, series.length)
        return (
          <XAxis
            key={id}
            xAxisId={id}
            dataKey="at"
            type="number"
            domain={sizes.domain}
            padding={{ left: aside, right: -aside }}
            hide
            height={0}
          />
        )
      })}
      {series.map(({ id, style }, rater) => (
        <Line
          key={id}
          xAxisId={id}
          dataKey={({ marks }: Range) => marks[rater]?.value}
          stroke={style.colour}
          strokeWidth={1.5}
          strokeOpacity={0.75}
          isAnimationActive={false}
          activeDot={false}
          dot={({ cx, cy, payload }: DotItemDotProps) => {
            const mark = (payload as Range).marks[rater]
            if (!mark || typeof cx !== 'number' || typeof cy !== 'number') return <g />
            return <Marker x={cx} y={cy} size={4.5} {...style} hollow={!isSure(mark)} />
          }}
        >
          <ErrorBar
            dataKey={({ marks }: Range) => (marks[rater] ? intervalAround(marks[rater]) : null)}
            width={2.5}
            stroke={style.colour}
            strokeWidth={1.25}
            strokeOpacity={0.7}
            isAnimationActive={false}
          />
        </Line>
      ))}
    </LineChart>
  )
}
