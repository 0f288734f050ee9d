import { memo } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { useRovingFocus } from '@/components/charts/frame/roving-focus'
import { formatValue } from '@/lib/words/format'
import { type DoseLayout, doseAxis, doseColumn, dosePanelBox, doseTicks } from './dose-layout'
import { DosePanelDrawing } from './dose-panel'
import type { DosePlotProps } from './dose-plot'
import { rangeInWords, shareInWords } from './dose-words'

type DoseDrawingProps = DosePlotProps & {
  readonly layout: DoseLayout
  readonly onShow: (index: number) => void
  readonly onHide: () => void
}

/** Remembered, so that moving the pointer only moves the tooltip, and a focused range keeps its focus. */
export const DoseDrawing = memo(function DoseDrawing(props: DoseDrawingProps) {
  const { title, bins, panels, unit, layout, onShow, onHide } = props
  const roving = useRovingFocus(bins.length * panels.length, bins.length)
  const axis = doseAxis(props)
  const box = dosePanelBox(layout, 0)
  const ticks = doseTicks(bins, (box.right - box.left) / bins.length, formatValue)
  return (
    <figure aria-label={title} onKeyDown={roving.onKeyDown}>
      <ScatterChart
        width={layout.width}
        height={layout.height}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey="x" hide domain={[0, 1]} height={0} />
        <YAxis type="number" dataKey="y" hide domain={[0, 1]} width={0} />
        {panels.flatMap((panel, at) =>
          bins.map((bin, place) => {
            const own = dosePanelBox(layout, at)
            const column = doseColumn(own, bins.length, place)
            const numbers = panel.series.map((series) => `${series.name} ${shareInWords(series, place)}`).join('; ')
            return (
              <MarkLink
                key={`${panel.id} ${bin.from}`}
                index={at * bins.length + place}
                label={`Difference of ${rangeInWords(bin, unit)}, chose more: ${numbers}`}
                href={panel.href}
                tabIndex={roving.tabIndex(at * bins.length + place)}
                onShow={onShow}
                onHide={onHide}
              >
                <rect x={column.from + 1} y={own.top - 2} width={column.width - 2} height={layout.plot + 24} rx={6} />
              </MarkLink>
            )
          }),
        )}
        <Scatter
          data={panels.map((_, index) => ({ x: 0, y: 0, index }))}
          isAnimationActive={false}
          shape={({ index = -1 }: { readonly index?: number }) => {
            const panel = panels[index]
            if (!panel) return <g />
            return (
              <g className="pointer-events-none">
                <DosePanelDrawing panel={panel} box={dosePanelBox(layout, index)} axis={axis} ticks={ticks.texts} />
              </g>
            )
          }}
        />
        <text x={layout.width} y={layout.height - 4} textAnchor="end" className="fill-muted text-2xs">
          {ticks.isRange ? 'size of the difference' : 'size of the difference, middle of each group'}
          {unit && `, ${unit}`} →
        </text>
      </ScatterChart>
    </figure>
  )
})
