import { memo } from 'react'
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { tickFormatter } from '@/components/charts/frame/axis-scale'
import { LEGEND_LINE, legendEntries } from '@/components/charts/frame/legend-layout'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { Marker } from '@/components/charts/frame/marker'
import { useRovingFocus } from '@/components/charts/frame/roving-focus'
import { formatInterval } from '@/lib/words/format'
import {
  hasKey,
  type IntervalContent,
  type IntervalLayout,
  type IntervalRow,
  intervalAxis,
  intervalRowTop,
} from './interval-layout'
import { IntervalMarks } from './interval-marks'
import type { IntervalPlotProps } from './interval-plot'

type IntervalDrawingProps = IntervalPlotProps & {
  readonly layout: IntervalLayout
  readonly onShow: (index: number, left: number | null) => void
  readonly onHide: () => void
}

/** Remembered, so that moving the pointer only moves the tooltip, and a focused row keeps its focus. */
export const IntervalDrawing = memo(function IntervalDrawing(props: IntervalDrawingProps) {
  const { title, rows, series, format, less, more, layout, onShow, onHide } = props
  const { width } = layout
  const roving = useRovingFocus(rows.length)
  const axis = intervalAxis(props, layout)
  const [low, high] = axis.domain
  const place = (value: number) => layout.left + ((value - low) / (high - low)) * (layout.right - layout.left)
  const words = ({ label, marks, band }: IntervalRow) => {
    const behind = band ? `; ${band.name} ${format(band.value)} ${formatInterval(band, format)}` : ''
    const numbers = marks.map((mark) =>
      `${series[mark.series]?.name ?? ''} ${format(mark.value)} ${formatInterval(mark, format)}, n ${mark.n}`.trim(),
    )
    return `${label}: ${numbers.join('; ')}${behind}`
  }
  return (
    <figure aria-label={title} onKeyDown={roving.onKeyDown}>
      <ScatterChart
        width={width}
        height={layout.height}
        margin={{ top: layout.top, right: 0, bottom: 44, left: 0 }}
        accessibilityLayer={false}
      >
        <YAxis type="number" dataKey="y" hide domain={[0, 1]} width={0} />
        <XAxis
          dataKey="x"
          type="number"
          domain={axis.domain}
          ticks={axis.ticks}
          tickFormatter={tickFormatter(axis.ticks, format)}
          padding={{ left: layout.left, right: width - layout.right }}
          height={0.1}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={{ fill: 'var(--muted)', fontSize: 11 }}
        />
        <CartesianGrid horizontal={false} syncWithTicks stroke="var(--line)" />
        <ReferenceLine x={0} stroke="var(--control)" zIndex={-50} />
        {hasKey(series) && <SeriesKey series={series} narrow={layout.narrow} />}
        <g className="fill-muted text-2xs">
          <text x={layout.left} y={layout.height - 8}>
            ← {less}
          </text>
          <text x={layout.right} y={layout.height - 8} textAnchor="end">
            {more} →
          </text>
        </g>
        {rows.map((row, index) => (
          <MarkLink
            key={row.id}
            index={index}
            label={words(row)}
            href={row.href}
            tabIndex={roving.tabIndex(index)}
            onShow={onShow}
            onHide={onHide}
          >
            <rect x={1} y={intervalRowTop(layout, index) + 1} width={width - 2} height={layout.row - 2} rx={8} />
          </MarkLink>
        ))}
        <Scatter
          data={rows.map((_, index) => ({ x: 0, y: 0, index }))}
          isAnimationActive={false}
          shape={({ index = -1 }: { readonly index?: number }) => {
            const row = rows[index]
            if (!row) return <g />
            const y = intervalRowTop(layout, index)
            return (
              <g className="pointer-events-none">
                <line x2={width} y1={y} y2={y} stroke="var(--line)" />
                <IntervalMarks {...{ row, index, series, layout, place, format }} />
              </g>
            )
          }}
        />
      </ScatterChart>
    </figure>
  )
})

/** What the marks of a row are. */
function SeriesKey({ series, narrow }: Pick<IntervalContent, 'series'> & { readonly narrow: boolean }) {
  return legendEntries(
    series.map(({ name }) => name),
    narrow,
  ).map(({ index, name, x, line }) => {
    const each = series[index]
    return (
      each && (
        <g key={each.id} transform={`translate(${8 + x} ${line * LEGEND_LINE})`}>
          <Marker x={6} y={10} size={5.5} {...each.style} hollow={each.faint ?? false} />
          <text x={18} y={14} className="fill-ink text-sm">
            {name}
          </text>
        </g>
      )
    )
  })
}
