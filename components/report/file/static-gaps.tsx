import { type DumbbellLayout, laneMiddle } from '@/components/charts/dumbbell-layout'
import { Marker } from '@/components/charts/marker'
import { isSignificant, isUncertain, signColour } from '@/components/charts/significance'
import type { Place } from '@/components/charts/use-place'
import type { ModelSeries, WeightRow } from '@/components/charts/weight-row'
import { Whisker } from '@/components/charts/whisker'
import { formatGap, formatInterval } from '@/lib/format'

type StaticGapsProps = {
  readonly row: WeightRow
  readonly index: number
  readonly models: readonly ModelSeries[]
  readonly layout: DumbbellLayout
  readonly place: Place
}

/** The gaps of one factor, as on the page, drawn without a browser. */
export function StaticGaps({ row, index, models, layout, place }: StaticGapsProps) {
  return models.map(({ id, style }, lane) => {
    const gap = row.models[lane]?.gap
    if (!gap || gap.value === null) return null
    const y = laneMiddle(layout, index, lane + layout.firstModel)
    const significant = isSignificant(gap.q)
    const colour = significant ? signColour(gap.value) : 'var(--muted)'
    return (
      <g key={id}>
        {layout.gap && (
          <>
            <line
              x1={place(0)}
              x2={place(gap.value)}
              y1={y}
              y2={y}
              stroke={signColour(gap.value)}
              strokeOpacity={significant ? 0.35 : 0.14}
              strokeWidth={layout.mark}
            />
            <Whisker y={y} low={gap.low} high={gap.high} place={place} colour={style.colour} />
            <Marker x={place(gap.value)} y={y} size={layout.mark} {...style} hollow={isUncertain(gap)} />
          </>
        )}
        {layout.text && (
          <text x={layout.text.right} y={y + 4} textAnchor="end" fontSize={11.5} fill={colour}>
            {`${significant ? '• ' : ''}${formatGap(gap.value)}${layout.text.intervals ? ` ${formatInterval(gap, formatGap)}` : ''}`}
          </text>
        )}
      </g>
    )
  })
}
