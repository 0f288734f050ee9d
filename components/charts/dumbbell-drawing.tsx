'use client'

import { memo, type ReactNode } from 'react'
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { describeRow } from './describe-row'
import { dumbbellAxes, panelAxis } from './dumbbell-axes'
import { DumbbellFoot, DumbbellHead } from './dumbbell-head'
import { type DumbbellLayout, rowTop } from './dumbbell-layout'
import type { DumbbellPlotProps } from './dumbbell-plot'
import { GapRow, GapTexts } from './gap-row'
import { factorHref } from './mark-href'
import { MarkLink } from './mark-link'
import { useRovingFocus } from './roving-focus'
import { RowLabel } from './row-label'
import { type RowProps, ScoreRow } from './score-row'
import type { ModelSeries, WeightRow } from './weight-row'

type DumbbellDrawingProps = DumbbellPlotProps & {
  readonly layout: DumbbellLayout
  readonly onShow: (index: number, left: number | null) => void
  readonly onHide: () => void
}

/** The model with the largest gap: the one to tell a factor for; `null` where there is but one. */
function furthest(row: WeightRow, models: readonly ModelSeries[]): string | null {
  if (models.length < 2) return null
  const sizes = row.models.map(({ gap }) => Math.abs(gap?.value ?? -1))
  return models[sizes.indexOf(Math.max(...sizes))]?.id ?? null
}

/** Remembered, so that moving the pointer only moves the tooltip. */
export const DumbbellDrawing = memo(function DumbbellDrawing(props: DumbbellDrawingProps) {
  const { title, rows, models, people, estimator, factorsHref, layout, onShow, onHide } = props
  const roving = useRovingFocus(rows.length)
  const { width } = layout
  const axes = dumbbellAxes(rows, layout)
  const points = rows.map((_, index) => ({ x: 0, y: 0, index }))
  const part = (draw: (row: RowProps) => ReactNode) => (point: { readonly index?: number }) => {
    const row = rows[point.index ?? -1]
    return <g className="pointer-events-none">{row && draw({ row, index: point.index ?? 0, models, layout })}</g>
  }
  return (
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
        <DumbbellHead
          layout={layout}
          people={people}
          models={models}
          estimator={estimator}
          hasLength={rows.some((row) => row.lengthOnly !== null)}
        />
        <DumbbellFoot layout={layout} />
        {rows.map((row, index) => (
          <MarkLink
            key={row.factor}
            index={index}
            label={describeRow(row, models, people)}
            href={factorHref(factorsHref, row.factor, furthest(row, models))}
            tabIndex={roving.tabIndex(index)}
            onShow={onShow}
            onHide={onHide}
          >
            <rect x={1} y={rowTop(layout, index) + 1} width={width - 2} height={layout.row - 2} rx={8} />
          </MarkLink>
        ))}
        <Scatter
          xAxisId="score"
          data={points}
          isAnimationActive={false}
          shape={part((row) => (
            <>
              <line x2={width} y1={rowTop(layout, row.index)} y2={rowTop(layout, row.index)} stroke="var(--line)" />
              <RowLabel {...row} />
              <ScoreRow {...row} />
              <GapTexts {...row} />
            </>
          ))}
        />
        {layout.gap && (
          <Scatter xAxisId="gap" data={points} isAnimationActive={false} shape={part((row) => <GapRow {...row} />)} />
        )}
      </ScatterChart>
    </figure>
  )
})
