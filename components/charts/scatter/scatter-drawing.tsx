'use client'

import { memo } from 'react'
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { tickFormatter } from '@/components/charts/frame/axis-scale'
import { Legend } from '@/components/charts/frame/legend'
import { shortenLabel } from '@/components/charts/frame/legend-layout'
import { factorHref } from '@/components/charts/frame/mark-href'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { useRovingFocus } from '@/components/charts/frame/roving-focus'
import { formatScore } from '@/lib/words/format'
import type { ScatterGeometry } from './scatter-geometry'
import { LONGEST_LABEL } from './scatter-layout'
import type { ScatterPlotProps } from './scatter-plot'
import { ScatterPoint } from './scatter-point'
import { describePoint } from './scatter-tooltip'

type ScatterDrawingProps = ScatterPlotProps & {
  readonly geometry: ScatterGeometry
  readonly onShow: (index: number) => void
  readonly onHide: () => void
}

/** Remembered, so that moving the pointer only moves the tooltip. */
export const ScatterDrawing = memo(function ScatterDrawing(props: ScatterDrawingProps) {
  const { title, data, models, people, factorsHref, geometry, onShow, onHide } = props
  const roving = useRovingFocus(data.length)
  const { width } = geometry
  const { domain, ticks } = geometry.axis
  const [low, high] = domain
  const axis = {
    type: 'number',
    domain,
    ticks,
    interval: 0,
    axisLine: false,
    tickLine: false,
    tick: { fill: 'var(--muted)', fontSize: 11 },
    tickFormatter: tickFormatter(ticks, formatScore),
  } as const
  return (
    <figure aria-label={title} onKeyDown={roving.onKeyDown}>
      <ScatterChart
        width={width}
        height={geometry.height}
        margin={{ top: geometry.top, right: geometry.right, bottom: geometry.bottom, left: geometry.left }}
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
            { x: low, y: low },
            { x: high, y: high },
          ]}
          stroke="var(--muted)"
          strokeDasharray="3 4"
          zIndex={-40}
        />
        <text
          x={geometry.left + geometry.side}
          y={geometry.height - geometry.bottom + 36}
          textAnchor="end"
          className="fill-muted text-2xs"
        >
          {people} →
        </text>
        <text transform={`translate(10 ${geometry.top}) rotate(-90)`} textAnchor="end" className="fill-muted text-2xs">
          model →
        </text>
        {data.map((item, index) => (
          <MarkLink
            key={`${item.series.id} ${item.factor}`}
            index={index}
            label={describePoint(item, people)}
            href={factorHref(factorsHref, item.factor, item.series.id)}
            tabIndex={roving.tabIndex(index)}
            onShow={onShow}
            onHide={onHide}
          >
            <rect
              x={geometry.x(item.people.value ?? 0) - 12}
              y={geometry.y(item.model.value ?? 0) - 12}
              width={24}
              height={24}
              rx={8}
            />
          </MarkLink>
        ))}
        <Scatter
          data={data.map(({ people: own, model }, index) => ({ x: own.value, y: model.value, index }))}
          isAnimationActive={false}
          shape={({ index = -1 }: { readonly index?: number }) => {
            const item = data[index]
            return (
              <g className="pointer-events-none">
                {item && <ScatterPoint datum={item} x={geometry.x} y={geometry.y} />}
              </g>
            )
          }}
        />
        <ZIndexLayer zIndex={900}>
          {geometry.labels.map((label) => (
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
              {shortenLabel(data[label.index]?.label ?? '', LONGEST_LABEL)}
            </text>
          ))}
        </ZIndexLayer>
      </ScatterChart>
    </figure>
  )
})
