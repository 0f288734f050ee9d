import { briefInterval } from '@/components/charts/frame/mark-words'
import { Marker, signColour, Whisker } from '@/components/charts/frame/marker'
import { isFilled, isFound } from '@/lib/profile/findings/verdict'
import { formatEstimate, formatGap } from '@/lib/words/format'
import { laneMiddle } from './dumbbell-layout'
import type { PlacedRowProps, RowProps } from './score-row'

/** Gaps of one factor on their own axis, lane for lane beside the scores. */
export function GapRow({ row, index, models, layout, place }: PlacedRowProps) {
  return models.map((series, lane) => {
    const gap = row.models[lane]?.gap
    if (!gap || gap.value === null) return null
    const y = laneMiddle(layout, index, lane + layout.firstModel)
    return (
      <g key={series.id}>
        <line
          x1={place(0)}
          x2={place(gap.value)}
          y1={y}
          y2={y}
          stroke={signColour(gap.value)}
          strokeOpacity={isFound(gap) ? 0.35 : 0.14}
          strokeWidth={layout.mark}
        />
        <Whisker y={y} low={gap.low} high={gap.high} place={place} colour={series.style.colour} />
        <Marker x={place(gap.value)} y={y} size={layout.mark} {...series.style} hollow={!isFilled(gap)} />
      </g>
    )
  })
}

/** The numbers of the gaps at the end of their lanes; • and weight say significant without colour. */
export function GapTexts({ row, index, models, layout }: RowProps) {
  const { text } = layout
  if (!text) return null
  return models.map((series, lane) => {
    const gap = row.models[lane]?.gap
    if (!gap) return null
    const significant = gap.value !== null && isFound(gap)
    return (
      <text
        key={series.id}
        x={text.right}
        y={laneMiddle(layout, index, lane + layout.firstModel) + 4}
        textAnchor="end"
        fontSize={layout.pitch < 14 ? 10 : 11.5}
        fill="var(--muted)"
      >
        <tspan fontWeight={significant ? 650 : 400} fill={significant ? signColour(gap.value) : 'var(--muted)'}>
          {significant ? '• ' : ''}
          {formatEstimate(gap, formatGap)}
        </tspan>
        {text.intervals && <tspan dx="6">{briefInterval(gap, formatGap)}</tspan>}
      </text>
    )
  })
}
