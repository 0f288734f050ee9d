import type { BarShapeProps } from 'recharts'
import { Marker } from '@/components/charts/frame/marker'
import { formatEstimate, formatInterval } from '@/lib/words/format'
import { shortName } from '@/lib/words/short-name'
import { type DifferenceLayout, type DifferenceSeries, differenceRow, sharesOf } from './difference-layout'

type BinProps = {
  readonly bar: BarShapeProps
  readonly place: DifferenceLayout['place']
  readonly colour: string
}

/** From end to end of its bin. Right of 0: the chosen response had more. Left of 0, paler: it had less. */
export function Bin({ bar: { y, height, payload }, place, colour }: BinProps) {
  const { from, to }: DifferenceLayout['bins'][number] = payload
  if (height === 0) return <g />
  return (
    <rect
      x={place(from) + 0.5}
      width={Math.max(1, place(to) - place(from) - 1)}
      y={y}
      height={height}
      rx={1}
      fill={colour}
      fillOpacity={from < 0 ? 0.4 : 0.9}
    />
  )
}

/** Pixels a letter of the name takes, and one of the small words at the right on a phone. */
const [LETTER, SMALL] = [6.9, 5]

/** Letters of a name that stand beside what the bars add up to. */
const roomFor = (width: number, words: string): number =>
  Math.max(12, Math.floor((width - 30 - words.length * SMALL) / LETTER))

type RowWordsProps = {
  readonly rater: DifferenceSeries
  readonly index: number
  readonly layout: DifferenceLayout
}

/** Whose bars these are, what they add up to, and the line they stand on. */
export function RowWords({ rater, index, layout: { width, narrow } }: RowWordsProps) {
  const { text, base } = differenceRow(index)
  const { name, style, score } = rater
  const shares = sharesOf(score)
  return (
    <>
      <Marker x={8} y={text - 4} size={5} colour={style.colour} shape={style.shape} />
      <text x={20} y={text} className="fill-ink font-medium text-sm">
        {shortName(name, narrow ? roomFor(width, shares) : 32)}
      </text>
      <text
        x={width - 2}
        y={text}
        textAnchor="end"
        fontSize={narrow ? 10.5 : 12}
        fill="var(--muted)"
        stroke="var(--surface)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {!narrow && `score ${formatEstimate(score)} ${formatInterval(score)} · `}
        {shares}
      </text>
      <line x1={0} x2={width} y1={base} y2={base} stroke="var(--line-strong)" />
    </>
  )
}
