'use client'

import { memo } from 'react'
import { Drawing } from '@/components/charts/frame/drawing'
import { MarkLink } from '@/components/charts/frame/mark-link'
import { intervalWords } from '@/components/charts/frame/mark-words'
import { Plot } from '@/components/charts/frame/plot'
import { formatEstimate, formatGap } from '@/lib/words/format'
import { shortName } from '@/lib/words/short-name'
import { PanelPicture } from './panel-picture'
import { type Panel, type PanelPoint, panelPlace, panelStarts, panelsAxis, panelsLayout } from './panels-layout'
import { PanelTooltip, PointTooltip } from './panels-tooltip'

export type PanelsPlotProps = {
  readonly title: string
  readonly panels: readonly Panel[]
  readonly people: string
}

/** How far from a point the pointer still means it. */
const HIT = 7

const describePoint = ({ label, people, model, gap }: PanelPoint, panel: Panel, own: string): string =>
  `${label}, ${panel.title}, ${panel.note}: ${own} ${formatEstimate(people)}, model ${formatEstimate(model)}, gap ${formatEstimate(gap, formatGap)} ${intervalWords(gap, formatGap)}, n ${gap.n}`

/** Small plots side by side: a panel leads to its dashboard, and each of its points to its factor. */
export const PanelsPlot = memo(function PanelsPlot({ title, panels, people }: PanelsPlotProps) {
  const starts = panelStarts(panels)
  return (
    <Plot
      title={title}
      marks={panels.reduce((sum, { points }) => sum + 1 + points.length, 0)}
      layout={(width) => panelsLayout(width, panels.length)}
      tooltip={({ index }, { corners, head, side }) => {
        const at = starts.findLastIndex((start) => start <= index)
        const [panel, corner] = [panels[at], corners[at]]
        if (!panel || !corner) return undefined
        const point = panel.points[index - (starts[at] ?? 0) - 1]
        return {
          place: {
            left: corner.x,
            above: corner.y + (point ? head : 0),
            below: corner.y + head + (point ? side : 0),
          },
          words: point ? <PointTooltip panel={panel} point={point} people={people} /> : <PanelTooltip panel={panel} />,
        }
      }}
    >
      {(layout) => {
        const axis = panelsAxis(panels, layout.side)
        const { x, y } = panelPlace(layout, axis)
        return (
          <Drawing width={layout.width} height={layout.height}>
            {panels.map((panel, at) => {
              const start = starts[at] ?? 0
              return (
                <g key={panel.id} transform={`translate(${layout.corners[at]?.x ?? 0} ${layout.corners[at]?.y ?? 0})`}>
                  <MarkLink
                    index={start}
                    label={`${panel.title}, ${panel.note}: ${[panel.number, panel.counted].filter(Boolean).join(', ')}`}
                    href={panel.href}
                  >
                    <rect x={1} y={1} width={layout.pitch - 10} height={layout.head - 6} rx={6} />
                  </MarkLink>
                  {panel.points.map((point, index) => (
                    <MarkLink
                      key={point.id}
                      index={start + 1 + index}
                      label={describePoint(point, panel, people)}
                      href={point.href}
                    >
                      <rect
                        x={x(point.people.value ?? 0) - HIT}
                        y={y(point.model.value ?? 0) - HIT}
                        width={2 * HIT}
                        height={2 * HIT}
                        rx={5}
                      />
                    </MarkLink>
                  ))}
                  <g className="pointer-events-none">
                    <PanelPicture
                      panel={panel}
                      layout={layout}
                      axis={axis}
                      people={shortName(people, 12)}
                      isFirst={at % layout.columns === 0}
                    />
                  </g>
                </g>
              )
            })}
          </Drawing>
        )
      }}
    </Plot>
  )
})
