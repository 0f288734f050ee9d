import type { Place } from '@/components/charts/frame/axis-scale'
import { shortenLabel } from '@/components/charts/frame/legend-layout'
import { briefInterval } from '@/components/charts/frame/mark-words'
import { HUMAN_STYLE, Marker, type RaterStyle } from '@/components/charts/frame/marker'
import { formatEstimate, formatGap } from '@/lib/words/format'
import { type ArrowLayout, type ArrowRow, arrowMiddle, turnOf } from './arrow-layout'

const LOOK = { closer: 'var(--good)', farther: 'var(--bad)', 'not shown': 'var(--muted)' } as const
const [RING, SIZE, HEAD] = [6.5, 5, 4.5]
/** Nearer to each other than this, two marks leave no room for an arrow. */
const ROOM = 16

type ArrowMarksProps = {
  readonly row: ArrowRow
  readonly index: number
  readonly layout: ArrowLayout
  readonly place: Place
  readonly style: RaterStyle
}

/** One factor: its name, the arrow from before to after, people's ring, and what became of the gap in numbers. */
export function ArrowMarks({ row, index, layout, place, style }: ArrowMarksProps) {
  const y = arrowMiddle(layout, index)
  const { narrow, numbers, width, left, tops } = layout
  const turn = turnOf(row)
  const top = tops[index] ?? 0
  const text = narrow ? top + 15 : y + 4
  const letters = Math.floor((narrow ? width - 150 : left - 16) / 6.6)
  const [from, to] = [place(row.before), place(row.after)]
  const isBold = turn !== 'not shown'
  return (
    <g className="pointer-events-none">
      <path d={`M0 ${top}H${width}`} stroke="var(--line)" />
      <text x={narrow ? 12 : 8} y={text} className="fill-ink text-sm">
        {shortenLabel(row.label, letters)}
      </text>
      <circle cx={place(row.people)} cy={y} r={RING} fill="none" stroke={HUMAN_STYLE.colour} strokeWidth={2} />
      <Arrow from={from} to={to} y={y} colour={isBold ? LOOK[turn] : 'var(--control)'} />
      <Marker x={from} y={y} size={SIZE} {...style} hollow rim={2} />
      <Marker x={to} y={y} size={SIZE} {...style} rim={2} />
      {numbers && (
        <text x={width - 140} y={text} textAnchor="end" className="fill-muted text-xs">
          {formatGap(row.before - row.people)} → {formatGap(row.after - row.people)}
        </text>
      )}
      <text x={width - 8} y={text} textAnchor="end" fontSize={12}>
        <tspan fontWeight={isBold ? 650 : 400} fill={LOOK[turn]}>
          {isBold ? '• ' : ''}
          {formatEstimate(row.gapChange, formatGap)}
        </tspan>
        {(numbers || narrow) && (
          <tspan dx="5" className="fill-muted text-2xs">
            {briefInterval(row.gapChange, formatGap)}
          </tspan>
        )}
      </text>
    </g>
  )
}

type ArrowProps = { readonly from: number; readonly to: number; readonly y: number; readonly colour: string }

function Arrow({ from, to, y, colour }: ArrowProps) {
  const way = to < from ? -1 : 1
  const tip = to - way * (SIZE + 2.5)
  return (
    <>
      <line x1={from} x2={to} y1={y} y2={y} stroke={colour} strokeOpacity={0.75} strokeWidth={2} />
      {Math.abs(to - from) > ROOM && (
        <path d={`M${tip} ${y}l${-way * HEAD * 1.4} ${-HEAD}v${2 * HEAD}Z`} fill={colour} />
      )}
    </>
  )
}
