import { memo } from 'react'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { shorten } from '@/components/charts/frame/legend-layout'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { useRovingFocus } from '@/components/charts/frame/roving-focus'
import { formatGap, formatInterval, formatScore } from '@/lib/words/format'
import { PanelPicture } from './panel-picture'
import { type Panel, type PanelPoint, type PanelsLayout, panelStarts, panelsAxis } from './panels-layout'

export type PanelsPlotProps = {
  readonly title: string
  readonly panels: readonly Panel[]
  readonly people: string
}

type PanelsDrawingProps = PanelsPlotProps & {
  readonly layout: PanelsLayout
  readonly onShow: (mark: number) => void
  readonly onHide: () => void
}

const HIT = 7

const words = ({ label, people, model, gap }: PanelPoint, panel: Panel, own: string): string =>
  `${label}, ${panel.title}, ${panel.note}: ${own} ${formatScore(people.value)}, model ${formatScore(model.value)}, gap ${formatGap(gap.value)} ${formatInterval(gap, formatGap)}, n ${gap.n}`

/** Remembered, so that moving the pointer only moves the tooltip, and a focused mark keeps its focus. */
export const PanelsDrawing = memo(function PanelsDrawing(props: PanelsDrawingProps) {
  const { title, panels, people, layout, onShow, onHide } = props
  const starts = panelStarts(panels)
  const count = panels.reduce((sum, { points }) => sum + 1 + points.length, 0)
  const roving = useRovingFocus(count)
  const axis = panelsAxis(panels, layout.side)
  const [low, high] = axis.domain
  const along = (value: number) => ((value - low) / (high - low)) * layout.side
  const mark = (index: number) => ({ index, tabIndex: roving.tabIndex(index), onShow, onHide })
  return (
    <figure aria-label={title} onKeyDown={roving.onKeyDown}>
      <ScatterChart
        width={layout.width}
        height={layout.height}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <YAxis type="number" dataKey="y" hide domain={[0, 1]} width={0} />
        <XAxis type="number" dataKey="x" hide domain={[0, 1]} height={0} />
        {panels.map((panel, at) => {
          const { x = 0, y = 0 } = layout.corners[at] ?? {}
          const start = starts[at] ?? 0
          return (
            <g key={panel.id} transform={`translate(${x} ${y})`}>
              <MarkLink {...mark(start)} label={`${panel.title}, ${panel.note}: ${panel.number}`} href={panel.href}>
                <rect x={1} y={1} width={layout.pitch - 10} height={layout.head - 6} rx={6} />
              </MarkLink>
              {panel.points.map((point, index) => (
                <MarkLink
                  key={point.id}
                  {...mark(start + 1 + index)}
                  label={words(point, panel, people)}
                  href={point.href}
                >
                  <rect
                    x={layout.left + along(point.people.value ?? 0) - HIT}
                    y={layout.head + layout.side - along(point.model.value ?? 0) - HIT}
                    width={2 * HIT}
                    height={2 * HIT}
                    rx={5}
                  />
                </MarkLink>
              ))}
            </g>
          )
        })}
        <Scatter
          data={panels.map((_, index) => ({ x: 0, y: 0, index }))}
          isAnimationActive={false}
          shape={({ index = -1 }: { readonly index?: number }) => {
            const [panel, corner] = [panels[index], layout.corners[index]]
            if (!panel || !corner) return <g />
            return (
              <g className="pointer-events-none" transform={`translate(${corner.x} ${corner.y})`}>
                <PanelPicture
                  panel={panel}
                  layout={layout}
                  axis={axis}
                  along={along}
                  people={shorten(people, 12)}
                  isFirst={index % layout.columns === 0}
                />
              </g>
            )
          }}
        />
      </ScatterChart>
    </figure>
  )
})
