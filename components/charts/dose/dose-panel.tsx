import { LEGEND_LINE, legendEntries, shorten } from '@/components/charts/frame/legend-layout'
import { Marker } from '@/components/charts/frame/marker'
import { formatShare } from '@/lib/words/format'
import { type DosePanel, type DoseSeries, type doseAxis, doseColumn, doseLine, type dosePanelBox } from './dose-layout'

type DosePanelProps = {
  readonly panel: DosePanel
  readonly box: ReturnType<typeof dosePanelBox>
  readonly axis: ReturnType<typeof doseAxis>
  readonly ticks: readonly string[]
}

/** People and one model on the same axes: shares with their intervals, joined by a line, and the line of no preference. */
export function DosePanelDrawing({ panel, box, axis, ticks }: DosePanelProps) {
  const y = (share: number) => box.bottom - ((share - axis.low) / (axis.high - axis.low)) * (box.bottom - box.top)
  const names = panel.series.map(({ name }) => shorten(name, 24))
  const entries = legendEntries(names, true)
  const top = box.top - 12 - ((entries.at(-1)?.line ?? 0) + 1) * LEGEND_LINE
  return (
    <>
      {entries.map(({ index, name, x, line }) => {
        const series = panel.series[index]
        return (
          series && (
            <g key={series.id} transform={`translate(${box.start + x} ${top + line * LEGEND_LINE})`}>
              <Marker x={6} y={10} size={5.5} {...series.style} />
              <text x={18} y={14} className="fill-ink text-sm">
                {name}
              </text>
            </g>
          )
        )
      })}
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={box.left}
            x2={box.right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0.5 ? 'var(--control)' : 'var(--line)'}
          />
          <text x={box.left - 6} y={y(tick) + 3.5} textAnchor="end" className="fill-muted text-2xs">
            {formatShare(tick)}
          </text>
        </g>
      ))}
      {ticks.map((text, bin) => (
        <text
          key={doseColumn(box, ticks.length, bin).middle}
          x={doseColumn(box, ticks.length, bin).middle}
          y={box.bottom + 16}
          textAnchor="middle"
          className="fill-muted text-2xs"
        >
          {text}
        </text>
      ))}
      {panel.series.map((series, index) => (
        <SeriesMarks key={series.id} series={series} index={index} of={panel.series.length} box={box} y={y} />
      ))}
    </>
  )
}

type SeriesMarksProps = {
  readonly series: DoseSeries
  readonly index: number
  readonly of: number
  readonly box: DosePanelProps['box']
  readonly y: (share: number) => number
}

function SeriesMarks({ series: { style, marks }, index, of, box, y }: SeriesMarksProps) {
  const x = (bin: number) => doseColumn(box, marks.length, bin).mark(index, of)
  const line = doseLine(marks.map(({ value }, bin) => (value === null ? null : [x(bin), y(value)])))
  return (
    <>
      <path d={line} fill="none" stroke={style.colour} strokeWidth={1.5} strokeOpacity={0.75} />
      {marks.map(({ value, low, high }, bin) => {
        if (value === null) return null
        const isSure = low !== null && high !== null && (low > 0.5 || high < 0.5)
        const at = x(bin)
        return (
          <g key={at}>
            {low !== null && high !== null && (
              <path
                d={`M${at - 2.5} ${y(high)}h5M${at} ${y(high)}V${y(low)}M${at - 2.5} ${y(low)}h5`}
                fill="none"
                stroke={style.colour}
                strokeOpacity={0.7}
                strokeWidth={1.25}
              />
            )}
            <Marker x={at} y={y(value)} size={4.5} {...style} hollow={!isSure} />
          </g>
        )
      })}
    </>
  )
}
