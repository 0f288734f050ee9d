import { Marker } from '@/components/charts/frame/marker'
import { shortName } from '@/lib/words/short-name'
import { type DistributionLayout, type DistributionRow, distributionRow, type Spread } from './distribution-layout'
import { rowInWords } from './distribution-words'

type DistributionWordsProps = {
  readonly row: DistributionRow
  readonly index: number
  readonly layout: DistributionLayout
}

/** Whose bars these are, their numbers, the line they stand on, and under it their middle halves and medians. */
export function DistributionWords({ row, index, layout: { narrow, width, place } }: DistributionWordsProps) {
  const { front, back, style } = row
  const at = distributionRow(index, narrow)
  return (
    <>
      <Marker x={8} y={at.name - 4} size={5} colour={style.colour} shape={style.shape} />
      <text x={20} y={at.name} className="fill-ink font-medium text-sm">
        {shortName(row.name, 36)}
      </text>
      <text
        x={narrow ? 20 : width - 2}
        y={at.numbers}
        textAnchor={narrow ? 'start' : 'end'}
        fontSize={12}
        fill="var(--muted)"
        stroke="var(--surface)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {rowInWords(row, !narrow)}
      </text>
      <line x1={0} x2={width} y1={at.base} y2={at.base} stroke="var(--line-strong)" />
      <Box spread={front} y={at.front} colour={style.colour} place={place} />
      {back && <Box spread={back} y={at.back} colour={style.colour} place={place} faint />}
    </>
  )
}

type BoxProps = {
  readonly spread: Spread
  readonly y: number
  readonly colour: string
  readonly place: (value: number) => number
  readonly faint?: boolean
}

/** The middle half as a bar, the median as a tick across it. */
function Box({ spread: { quartiles }, y, colour, place, faint = false }: BoxProps) {
  if (!quartiles) return null
  const [first, median, third] = quartiles.map(place)
  return (
    <g stroke={colour}>
      <line x1={first} x2={third} y1={y} y2={y} strokeWidth={3} strokeOpacity={faint ? 0.3 : 0.85} />
      <line x1={median} x2={median} y1={y - 4} y2={y + 4} strokeWidth={2} strokeOpacity={faint ? 0.55 : 1} />
    </g>
  )
}
