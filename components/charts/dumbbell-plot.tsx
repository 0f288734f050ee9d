'use client'

import { type ReactNode, useRef, useState } from 'react'
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { ChartTooltip, type TooltipPlace } from './chart-tooltip'
import { describeRow } from './describe-row'
import { dumbbellAxes, panelAxis } from './dumbbell-axes'
import { DumbbellFoot, DumbbellHead } from './dumbbell-head'
import { dumbbellLayout, rowTop } from './dumbbell-layout'
import { DumbbellTooltip } from './dumbbell-tooltip'
import { GapRow, GapTexts } from './gap-row'
import { MarkLink } from './mark-link'
import { useRovingFocus } from './roving-focus'
import { RowLabel } from './row-label'
import { type RowProps, ScoreRow } from './score-row'
import { useWidth } from './use-width'
import type { ModelSeries, WeightRow } from './weight-row'

export type DumbbellPlotProps = {
  readonly title: string
  readonly rows: readonly WeightRow[]
  readonly models: readonly ModelSeries[]
  /** Name of the rater models are compared with. */
  readonly people: string
  /** Name of the score: "τ14". */
  readonly estimator: string
  /** Folder of the factor pages; `null` where there are none, as in a shared report. */
  readonly factorsHref: string | null
}

export function DumbbellPlot({ title, rows, models, people, estimator, factorsHref }: DumbbellPlotProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [shown, setShown] = useState<(TooltipPlace & { readonly index: number }) | null>(null)
  const roving = useRovingFocus(rows.length)
  const layout = dumbbellLayout(width, { rows: rows.length, names: [people, ...models.map((model) => model.name)] })
  const axes = dumbbellAxes(rows, layout)
  const points = rows.map((_, index) => ({ x: 0, y: 0, index }))
  const shownRow = shown && rows[shown.index]

  const show = (index: number) => (left: number | null) => {
    const above = rowTop(layout, index)
    roving.onFocus(index)
    setShown({ index, left: left ?? layout.score.left, above, below: above + layout.row })
  }
  const part = (draw: (props: RowProps) => ReactNode) => (point: { readonly index?: number }) => {
    const row = rows[point.index ?? -1]
    return <g className="pointer-events-none">{row && draw({ row, index: point.index ?? 0, models, layout })}</g>
  }

  return (
    <div ref={box} className="relative h-full">
      {width > 0 && (
        <figure aria-label={title} onKeyDown={roving.onKeyDown}>
          <ScatterChart
            width={width}
            height={layout.height}
            margin={{ top: layout.top, right: 0, bottom: layout.bottom, left: 0 }}
            accessibilityLayer={false}
          >
            <YAxis type="number" dataKey="y" hide domain={[0, 1]} width={0} />
            <XAxis {...panelAxis('score', layout.score, axes.score, width)} />
            <CartesianGrid xAxisId="score" horizontal={false} syncWithTicks stroke="var(--line)" />
            <ReferenceLine xAxisId="score" x={0} stroke="var(--control)" zIndex={-50} />
            {layout.gap && <XAxis {...panelAxis('gap', layout.gap, axes.gap, width)} />}
            {layout.gap && <CartesianGrid xAxisId="gap" horizontal={false} syncWithTicks stroke="var(--line)" />}
            {layout.gap && <ReferenceLine xAxisId="gap" x={0} stroke="var(--control)" zIndex={-50} />}
            <DumbbellHead layout={layout} people={people} models={models} estimator={estimator} />
            <DumbbellFoot layout={layout} />
            {rows.map((row, index) => (
              <MarkLink
                key={row.factor}
                index={index}
                label={describeRow(row, models, people)}
                href={factorsHref === null ? null : `${factorsHref}/${encodeURIComponent(row.factor)}`}
                tabIndex={roving.tabIndex(index)}
                onShow={show(index)}
                onHide={() => setShown(null)}
              >
                <rect x={1} y={rowTop(layout, index) + 1} width={width - 2} height={layout.row - 2} rx={8} />
              </MarkLink>
            ))}
            <Scatter
              xAxisId="score"
              data={points}
              isAnimationActive={false}
              shape={part((props) => (
                <>
                  <line
                    x2={width}
                    y1={rowTop(layout, props.index)}
                    y2={rowTop(layout, props.index)}
                    stroke="var(--line)"
                  />
                  <RowLabel {...props} />
                  <ScoreRow {...props} />
                  <GapTexts {...props} />
                </>
              ))}
            />
            {layout.gap && (
              <Scatter
                xAxisId="gap"
                data={points}
                isAnimationActive={false}
                shape={part((props) => <GapRow {...props} />)}
              />
            )}
          </ScatterChart>
        </figure>
      )}
      {shown && shownRow && (
        <ChartTooltip place={shown} width={width} height={layout.height}>
          <DumbbellTooltip row={shownRow} models={models} people={people} />
        </ChartTooltip>
      )}
    </div>
  )
}
