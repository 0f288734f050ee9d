import { type Axis, tickFormatter } from '@/components/charts/frame/axis-scale'
import { shorten } from '@/components/charts/frame/legend-layout'
import { Marker } from '@/components/charts/frame/marker'
import { isFilled } from '@/lib/profile/findings/verdict'
import { formatScore } from '@/lib/words/format'
import { shortName } from '@/lib/words/short-name'
import { type Panel, type PanelsLayout, panelLabels, panelPlace } from './panels-layout'

type PanelPictureProps = {
  readonly panel: Panel
  readonly layout: PanelsLayout
  readonly axis: Axis
  readonly people: string
  /** The first of its line says what the axes are. */
  readonly isFirst: boolean
}

/** Pixels that a letter of a title takes, and one of the lines below it. */
const [TITLE, LINE] = [7.5, 6.6]

/** One small plot: its title, the identity line, and a mark for each factor, hollow where the gap may be nothing. */
export function PanelPicture({ panel, layout, axis, people, isFirst }: PanelPictureProps) {
  const { pitch, side, head, left } = layout
  const { title, note, number, counted, style, points } = panel
  const { x, y } = panelPlace(layout, axis)
  const [low, high] = axis.domain
  const ticks = [low, 0, high].filter((tick, at, all) => all.indexOf(tick) === at)
  const format = tickFormatter(ticks, formatScore)
  const letters = Math.floor((pitch - 34) / LINE)
  const labels = panelLabels(points, { x, y }, { left, right: pitch - 6, top: head, bottom: head + side })
  return (
    <>
      <Marker x={8} y={9} size={5} {...style} />
      <text x={20} y={14} className="fill-ink font-semibold text-sm">
        {shortName(title, Math.floor((pitch - 34) / TITLE))}
      </text>
      <text x={2} y={30} className="fill-ink text-xs">
        {shorten(number, letters + 6)}
      </text>
      <text x={2} y={45} className="fill-muted text-2xs">
        {shorten(counted ? `${counted} · ${note}` : note, letters + 8)}
      </text>
      <rect x={left} y={head} width={side} height={side} fill="none" stroke="var(--line)" />
      <line x1={x(0)} x2={x(0)} y1={head} y2={head + side} stroke="var(--line-strong)" />
      <line x1={left} x2={left + side} y1={y(0)} y2={y(0)} stroke="var(--line-strong)" />
      <line x1={left} x2={left + side} y1={head + side} y2={head} stroke="var(--muted)" strokeDasharray="3 4" />
      {ticks.map((tick) => (
        <g key={tick} fontSize={10} fill="var(--muted)">
          <text x={x(tick)} y={head + side + 13} textAnchor={tick === high ? 'end' : 'middle'}>
            {format(tick)}
          </text>
          <text x={left - 5} y={y(tick) + (tick === high ? 8 : 3)} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {isFirst && (
        <>
          <text x={left + side} y={head + side + 26} textAnchor="end" fontSize={10} fill="var(--muted)">
            {people} →
          </text>
          <text transform={`translate(8 ${head}) rotate(-90)`} textAnchor="end" fontSize={10} fill="var(--muted)">
            model →
          </text>
        </>
      )}
      {points.map(({ id, people: own, model, gap }) => (
        <Marker
          key={id}
          x={x(own.value ?? 0)}
          y={y(model.value ?? 0)}
          size={3.4}
          rim={1.5}
          {...style}
          hollow={!isFilled(gap)}
        />
      ))}
      {labels.map(({ index, x: at, y: middle, end }) => (
        <text
          key={index}
          x={at}
          y={middle + 3.5}
          textAnchor={end ? 'end' : 'start'}
          fontSize={10.5}
          fill="var(--ink)"
          stroke="var(--surface)"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {points[index]?.label.replace(/ \(.+\)$/, '')}
        </text>
      ))}
    </>
  )
}
