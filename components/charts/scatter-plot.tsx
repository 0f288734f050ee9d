'use client'

import { useRef, useState } from 'react'
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { formatScore } from '@/lib/format'
import { axisThroughZero } from './axis-scale'
import { ChartTooltip } from './chart-tooltip'
import { Legend } from './legend'
import { MarkLink } from './mark-link'
import { useRovingFocus } from './roving-focus'
import { placeLabels, scatterLayout } from './scatter-layout'
import { type ScatterDatum, ScatterPoint } from './scatter-point'
import { describePoint, ScatterTooltip } from './scatter-tooltip'
import { isSignificant } from './significance'
import { useWidth } from './use-width'
import type { ModelSeries } from './weight-row'

export type ScatterPlotProps = {
  readonly title: string
  readonly data: readonly ScatterDatum[]
  readonly models: readonly ModelSeries[]
  readonly people: string
  readonly factorsHref: string | null
}

const MOST_LABELS = 5

export function ScatterPlot({ title, data, models, people, factorsHref }: ScatterPlotProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [shown, setShown] = useState<number | null>(null)
  const roving = useRovingFocus(data.length)
  const layout = scatterLayout(
    width,
    models.map((series) => series.name),
  )
  const ends = data.flatMap(({ people: own, model }) => [
    own.value,
    own.low,
    own.high,
    model.value,
    model.low,
    model.high,
  ])
  const { domain, ticks } = axisThroughZero(ends, layout.side)
  const share = (value: number) => (value - domain[0]) / (domain[1] - domain[0])
  const x = (value: number) => layout.left + share(value) * layout.side
  const y = (value: number) => layout.top + (1 - share(value)) * layout.side
  const labels = placeLabels(
    data.map(({ label, people: own, model, gap }) => ({
      x: x(own.value ?? 0),
      y: y(model.value ?? 0),
      label,
      weight: gap && isSignificant(gap.q) ? 1 + Math.abs(gap.value ?? 0) : Math.abs(gap?.value ?? 0),
    })),
    { left: layout.left, right: layout.left + layout.side, top: layout.top, bottom: layout.top + layout.side },
    MOST_LABELS,
  )
  const axis = {
    type: 'number',
    domain,
    ticks,
    interval: 0,
    axisLine: false,
    tickLine: false,
    tick: { fill: 'var(--muted)', fontSize: 11 },
    tickFormatter: (value: number) => (value === 0 ? '0' : formatScore(value, 1)),
  } as const
  const datum = shown === null ? undefined : data[shown]
  return (
    <div ref={box} className="relative h-full">
      {width > 0 && (
        <figure aria-label={title} onKeyDown={roving.onKeyDown}>
          <ScatterChart
            width={width}
            height={layout.height}
            margin={{ top: layout.top, right: layout.right, bottom: layout.bottom, left: layout.left }}
            accessibilityLayer={false}
          >
            <Legend left={8} narrow people={null} models={models} />
            <CartesianGrid syncWithTicks stroke="var(--line)" />
            <XAxis dataKey="x" height={0.1} {...axis} />
            <YAxis dataKey="y" width={0.1} {...axis} />
            <ReferenceLine x={0} stroke="var(--control)" zIndex={-50} />
            <ReferenceLine y={0} stroke="var(--control)" zIndex={-50} />
            <ReferenceLine
              segment={[
                { x: domain[0], y: domain[0] },
                { x: domain[1], y: domain[1] },
              ]}
              stroke="var(--muted)"
              strokeDasharray="3 4"
              zIndex={-40}
            />
            <text
              x={layout.left + layout.side}
              y={layout.height - layout.bottom + 36}
              textAnchor="end"
              className="fill-muted text-2xs"
            >
              {people} →
            </text>
            <text
              transform={`translate(10 ${layout.top}) rotate(-90)`}
              textAnchor="end"
              className="fill-muted text-2xs"
            >
              model →
            </text>
            <Scatter
              data={data.map(({ people: own, model }, index) => ({ x: own.value, y: model.value, index }))}
              isAnimationActive={false}
              shape={(point: { readonly index?: number }) => {
                const index = point.index ?? -1
                const item = data[index]
                if (!item) return <g />
                return (
                  <MarkLink
                    index={index}
                    label={describePoint(item, people)}
                    href={factorsHref === null ? null : `${factorsHref}/${encodeURIComponent(item.factor)}`}
                    tabIndex={roving.tabIndex(index)}
                    onShow={() => {
                      roving.onFocus(index)
                      setShown(index)
                    }}
                    onHide={() => setShown(null)}
                  >
                    <ScatterPoint datum={item} x={x} y={y} />
                    <rect
                      x={x(item.people.value ?? 0) - 12}
                      y={y(item.model.value ?? 0) - 12}
                      width={24}
                      height={24}
                      rx={8}
                    />
                  </MarkLink>
                )
              }}
            />
            <ZIndexLayer zIndex={900}>
              {labels.map((label) => (
                <text
                  key={label.index}
                  x={label.x}
                  y={label.y + 4}
                  textAnchor={label.end ? 'end' : 'start'}
                  fontSize={11}
                  fill="var(--ink)"
                  stroke="var(--surface)"
                  strokeWidth={3}
                  paintOrder="stroke"
                  className="pointer-events-none"
                >
                  {data[label.index]?.label}
                </text>
              ))}
            </ZIndexLayer>
          </ScatterChart>
        </figure>
      )}
      {datum && (
        <ChartTooltip
          place={{ left: 0, above: y(datum.model.value ?? 0) - 12, below: y(datum.model.value ?? 0) + 12 }}
          width={width}
          height={layout.height}
        >
          <ScatterTooltip datum={datum} people={people} />
        </ChartTooltip>
      )}
    </div>
  )
}
