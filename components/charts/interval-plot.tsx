'use client'

import { useRef, useState } from 'react'
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { formatCount, formatInterval } from '@/lib/format'
import { tickFormatter } from './axis-scale'
import { ChartTooltip, type TooltipPlace } from './chart-tooltip'
import { type IntervalContent, intervalAxis, intervalLayout, intervalRowTop } from './interval-layout'
import { IntervalMarks } from './interval-marks'
import { LEGEND_LINE, legendEntries } from './legend-layout'
import { MarkLink } from './mark-link'
import { Marker } from './marker'
import { useRovingFocus } from './roving-focus'
import { useWidth } from './use-width'

export type IntervalPlotProps = IntervalContent & {
  readonly title: string
  readonly format: (value: number | null) => string
  /** What left and right of zero mean. */
  readonly less: string
  readonly more: string
}

export function IntervalPlot(props: IntervalPlotProps) {
  const { title, rows, series, format, less, more } = props
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const roving = useRovingFocus(rows.length)
  const [shown, setShown] = useState<(TooltipPlace & { readonly index: number }) | null>(null)
  const layout = intervalLayout(width, props)
  const axis = intervalAxis(props, layout)
  const [low, high] = axis.domain
  const place = (value: number) => layout.left + ((value - low) / (high - low)) * (layout.right - layout.left)
  const show = (index: number, left: number | null) => {
    const above = intervalRowTop(layout, index)
    setShown({ index, left: left ?? layout.left, above, below: above + layout.row })
  }
  const row = shown && rows[shown.index]
  const words = (index: number) =>
    rows[index]?.marks
      .map(
        (mark) =>
          `${series[mark.series]?.name ?? ''} ${format(mark.value)} ${formatInterval(mark, format)}, n ${mark.n}`,
      )
      .join('; ')
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && (
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
            {series.length > 1 && <SeriesKey series={series} narrow={layout.narrow} />}
            <g className="fill-muted text-2xs">
              <text x={layout.left} y={layout.height - 8}>
                ← {less}
              </text>
              <text x={layout.right} y={layout.height - 8} textAnchor="end">
                {more} →
              </text>
            </g>
            <Scatter
              data={rows.map((_, index) => ({ x: 0, y: 0, index }))}
              isAnimationActive={false}
              shape={({ index = -1 }: { readonly index?: number }) => {
                const drawn = rows[index]
                if (!drawn) return <g />
                const top = intervalRowTop(layout, index)
                return (
                  <>
                    <MarkLink
                      index={index}
                      label={`${drawn.label}: ${words(index)}`}
                      href={drawn.href}
                      tabIndex={roving.tabIndex(index)}
                      onShow={show}
                      onHide={() => setShown(null)}
                    >
                      <rect x={1} y={top + 1} width={width - 2} height={layout.row - 2} rx={8} />
                    </MarkLink>
                    <g className="pointer-events-none">
                      <line x2={width} y1={top} y2={top} stroke="var(--line)" />
                      <IntervalMarks
                        row={drawn}
                        index={index}
                        series={series}
                        layout={layout}
                        place={place}
                        format={format}
                      />
                    </g>
                  </>
                )
              }}
            />
          </ScatterChart>
        </figure>
      )}
      {shown && row && (
        <ChartTooltip place={shown} width={width} height={layout.height}>
          <p className="mb-1 font-semibold">{row.label}</p>
          {row.marks.map((mark) => (
            <p key={mark.series} className="flex gap-2">
              <span className="truncate">{series[mark.series]?.name}</span>
              <span className="ml-auto whitespace-nowrap font-medium">{format(mark.value)}</span>
              <span className="whitespace-nowrap text-muted text-xs">{formatInterval(mark, format)}</span>
              <span className="whitespace-nowrap text-muted text-xs">n {formatCount(mark.n)}</span>
            </p>
          ))}
        </ChartTooltip>
      )}
    </div>
  )
}

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
