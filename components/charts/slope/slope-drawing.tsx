import { memo } from 'react'
import { Drawing } from '@/components/charts/frame/drawing'
import { Legend } from '@/components/charts/frame/legend'
import { factorHref } from '@/components/charts/frame/mark-href'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { useRovingFocus } from '@/components/charts/frame/roving-focus'
import { SLOPE_LEGEND, type SlopeLayout, slopeColumn, slopePath, slopeY } from './slope-layout'
import { SlopeMarks } from './slope-marks'
import type { SlopePlotProps } from './slope-plot'
import { describeLine } from './slope-tooltip'

type SlopeDrawingProps = SlopePlotProps & {
  readonly layout: SlopeLayout
  readonly onShow: (index: number, left: number | null) => void
  readonly onHide: () => void
}

/** Remembered, so that moving the pointer only moves the tooltip. */
export const SlopeDrawing = memo(function SlopeDrawing(props: SlopeDrawingProps) {
  const { title, lines, models, people, factorsHref, layout, onShow, onHide } = props
  const roving = useRovingFocus(lines.length)
  const columns = models.length + 1
  const model = models.length === 1 ? models[0]?.id : undefined
  return (
    <figure aria-label={title} onKeyDown={roving.onKeyDown}>
      <Drawing width={layout.width} height={layout.height}>
        <Legend left={8} narrow={layout.narrow} wide={SLOPE_LEGEND} people={people} models={models} />
        <text x={8} y={layout.top - 8} className="fill-muted text-2xs">
          most preferred ↑
        </text>
        <text x={8} y={layout.height - 3} className="fill-muted text-2xs">
          most avoided ↓
        </text>
        {['people', ...models.map(({ id }) => id)].map((id, column) => (
          <line
            key={id}
            x1={slopeColumn(layout, column, columns)}
            x2={slopeColumn(layout, column, columns)}
            y1={layout.top}
            y2={layout.top + lines.length * layout.pitch}
            stroke="var(--line)"
          />
        ))}
        {lines.map((line, index) => (
          <MarkLink
            key={line.row.factor}
            index={index}
            label={describeLine(line, models, people)}
            href={factorHref(factorsHref, line.row.factor, model)}
            tabIndex={roving.tabIndex(index)}
            onShow={onShow}
            onHide={onHide}
          >
            <rect
              x={2}
              y={slopeY(layout, line.ranks[0] ?? 1) - layout.pitch / 2 + 1}
              width={layout.first - 12}
              height={layout.pitch - 2}
              rx={6}
            />
            <path d={slopePath(layout, line.ranks)} strokeWidth={10} strokeLinejoin="round" strokeLinecap="round" />
          </MarkLink>
        ))}
        {lines.map((line) => (
          <g key={line.row.factor} className="pointer-events-none">
            <SlopeMarks line={line} models={models} layout={layout} />
          </g>
        ))}
      </Drawing>
    </figure>
  )
})
