import type { ReactNode } from 'react'
import { placeOn } from '@/components/charts/frame/axis-scale'
import { drawnRow, isOnCommonPairs } from '@/components/charts/frame/common-marks'
import { Drawing } from '@/components/charts/frame/drawing'
import { ValueAxis } from '@/components/charts/frame/value-axis'
import type { ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import { formatGap, formatScore } from '@/lib/words/format'
import { DumbbellFoot, DumbbellHead, RowLabel } from './dumbbell-labels'
import { type DumbbellLayout, dumbbellAxes, hasGaps, rowTop } from './dumbbell-layout'
import { GapRow, GapTexts } from './gap-row'
import { ScoreRow } from './score-row'

export type DumbbellContentProps = {
  readonly title: string
  readonly rows: readonly WeightRow[]
  readonly models: readonly ModelSeries[]
  /** Name of the rater models are compared with; `null` without one. */
  readonly people: string | null
  /** Name of the score: "τ14". */
  readonly estimator: string
}

type DumbbellPictureProps = Omit<DumbbellContentProps, 'title'> & {
  readonly layout: DumbbellLayout
  /** All rows of a chart of which this draws some: they share their axes. */
  readonly scaledBy?: readonly WeightRow[]
  /** Names the picture where nothing around it does. */
  readonly name?: string
  /** What answers a pointer; it lies under the marks, which let it through. */
  readonly children?: ReactNode
}

/** The first edition said nothing of what a number rests on, and its reports stay as they were published. */
const hasBasis = (rows: readonly WeightRow[]): boolean =>
  rows.some((row) => row.models.some(({ score }) => score.basis !== undefined))

/** Scores on the left, gaps beside them, a row a factor. It needs no browser: a file and a page show the same drawing. */
export function DumbbellPicture(props: DumbbellPictureProps) {
  const { models, people, estimator, layout, scaledBy, name, children } = props
  const rows = props.rows.map(drawnRow)
  const axes = dumbbellAxes(scaledBy?.map(drawnRow) ?? rows, layout)
  const score = placeOn(layout.score, axes.score)
  const gap = layout.gap && placeOn(layout.gap, axes.gap)
  const lines = { top: layout.top, bottom: layout.height - layout.bottom }
  return (
    <Drawing width={layout.width} height={layout.height} name={name}>
      <ValueAxis {...lines} axis={axes.score} place={score} format={formatScore} />
      {gap && <ValueAxis {...lines} axis={axes.gap} place={gap} format={formatGap} />}
      <DumbbellHead
        layout={layout}
        people={people}
        models={models}
        estimator={estimator}
        on={
          isOnCommonPairs(props.rows)
            ? 'common'
            : (hasGaps(rows) ? gap && models.length > 1 : people !== null && models.length > 0) && hasBasis(rows)
              ? 'own'
              : null
        }
        hasLength={rows.some((row) => row.lengthOnly !== null)}
      />
      <DumbbellFoot layout={layout} />
      {children}
      {rows.map((row, index) => {
        const content = { row, index, models, layout }
        return (
          <g key={row.factor} className="pointer-events-none">
            <path d={`M0 ${rowTop(layout, index)}H${layout.width}`} stroke="var(--line)" />
            <RowLabel {...content} />
            <ScoreRow {...content} place={score} />
            {gap && <GapRow {...content} place={gap} />}
            <GapTexts {...content} />
          </g>
        )
      })}
    </Drawing>
  )
}
