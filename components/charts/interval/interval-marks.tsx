import { briefInterval } from '@/components/charts/frame/mark-words'
import { Marker, Whisker } from '@/components/charts/frame/marker'
import { isFilled } from '@/lib/profile/findings/verdict'
import { formatEstimate, UNDEFINED } from '@/lib/words/format'
import { shortName } from '@/lib/words/short-name'
import {
  type IntervalLayout,
  type IntervalMark,
  type IntervalRow,
  type IntervalSeries,
  intervalLane,
  LETTER,
  lineWords,
  NOTE_MORE,
  rowWords,
  shortenNote,
} from './interval-layout'

const LEAST_NOTE = 8

type IntervalMarksProps = {
  readonly row: IntervalRow
  readonly index: number
  readonly series: readonly IntervalSeries[]
  readonly layout: IntervalLayout
  readonly place: (value: number) => number
  readonly format: (value: number | null) => string
  /** What stands for no effect: a mark whose interval holds it is hollow. */
  readonly origin: number
}

const fromOrigin = <Shown extends Pick<IntervalMark, 'low' | 'high'>>(mark: Shown, origin: number): Shown => ({
  ...mark,
  low: mark.low === null ? null : mark.low - origin,
  high: mark.high === null ? null : mark.high - origin,
})

/** A row's label, and each of its numbers in a lane of its own: mark, whisker and the number in words. */
export function IntervalMarks({ row, index, series, layout, place, format, origin }: IntervalMarksProps) {
  const lane = (at: number) => intervalLane(layout, index, at, row.marks.length)
  const middle = layout.narrow ? lane(0) - 20 : (lane(0) + lane(Math.max(0, row.marks.length - 1))) / 2 + 5
  const room = Math.floor((layout.narrow ? layout.width - 24 : layout.left - 20) / LETTER)
  const words = layout.narrow ? lineWords(row, layout.width) : rowWords(row, room)
  const label = shortName(words.label, layout.narrow && words.note ? room - LEAST_NOTE - 2 : room)
  const [first, second] = row.marks
  return (
    <>
      <text
        x={layout.narrow ? 12 : 8}
        y={words.note && !layout.narrow ? middle - 6 : middle}
        className="fill-ink text-sm"
        stroke="var(--surface)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {label}
        {layout.narrow && words.note && (
          <tspan dx="8" className="fill-muted text-2xs">
            {shortenNote(words.note, Math.max(LEAST_NOTE, Math.floor((room - label.length) * 1.1)))}
          </tspan>
        )}
      </text>
      {!layout.narrow && words.note && (
        <text x={8} y={middle + 9} className="fill-muted text-2xs">
          {shortenNote(words.note, room + NOTE_MORE)}
        </text>
      )}
      {first && second && series[first.series]?.faint && first.value !== null && second.value !== null && (
        <line
          x1={place(first.value)}
          x2={place(second.value)}
          y1={lane(0)}
          y2={lane(1)}
          stroke="var(--line-strong)"
          strokeWidth={1.5}
        />
      )}
      {row.marks.map((mark, at) => {
        const look = series[mark.series]
        if (!look) return null
        const y = lane(at)
        const style = mark.style ?? look.style
        return (
          <g key={look.id} opacity={look.faint ? 0.75 : 1}>
            <Whisker y={y} low={mark.low} high={mark.high} place={place} colour={style.colour} />
            {mark.value !== null && (
              <Marker
                x={place(mark.value)}
                y={y}
                size={5}
                {...style}
                hollow={look.faint || !isFilled(fromOrigin(mark, origin))}
              />
            )}
            <text x={layout.width - 8} y={y + 4} textAnchor="end" className="fill-ink text-xs">
              {mark.value === null ? UNDEFINED : formatEstimate(mark, format)}
              {layout.numbers && mark.value !== null && (
                <tspan className="fill-muted"> {briefInterval(mark, format)}</tspan>
              )}
            </text>
          </g>
        )
      })}
    </>
  )
}
