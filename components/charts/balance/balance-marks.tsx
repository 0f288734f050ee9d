import type { Place } from '@/components/charts/frame/axis-scale'
import { shortenLabel } from '@/components/charts/frame/legend-layout'
import { HUMAN_STYLE, Marker, type RaterStyle, Whisker } from '@/components/charts/frame/marker'
import { formatScore } from '@/lib/words/format'
import { type BalanceLayout, type BalanceRow, balanceLanes, balanceTop } from './balance-layout'

type BalanceMarksProps = {
  readonly row: BalanceRow
  readonly index: number
  readonly style: RaterStyle
  readonly layout: BalanceLayout
  readonly place: Place
}

/** A factor's label, people's mark over the file's two, and the numbers. */
export function BalanceMarks({ row, index, style, layout, place }: BalanceMarksProps) {
  const { label, before, achieved, people, target } = row
  const lanes = balanceLanes(layout, index, people !== null)
  const numbers = [before.value, achieved, ...(people ? [people.value] : [])]
  return (
    <>
      <RowName row={row} index={index} layout={layout} name={target === null ? label : `${label} ●`} />
      {target !== null && (
        <path
          d={`M${place(target)} ${lanes.file - 8}v16`}
          stroke="var(--ink)"
          strokeWidth={1.5}
          strokeDasharray="3 2"
        />
      )}
      {people && (
        <>
          <Whisker y={lanes.people} low={people.low} high={people.high} place={place} colour={HUMAN_STYLE.colour} />
          {people.value !== null && <Marker x={place(people.value)} y={lanes.people} size={4.5} {...HUMAN_STYLE} />}
        </>
      )}
      <Whisker y={lanes.file} low={before.low} high={before.high} place={place} colour={style.colour} />
      {before.value !== null && achieved !== null && (
        <path
          d={`M${place(before.value)} ${lanes.file}H${place(achieved)}`}
          stroke={style.colour}
          strokeOpacity={0.45}
          strokeWidth={3}
        />
      )}
      {before.value !== null && <Marker x={place(before.value)} y={lanes.file} size={4.5} {...style} hollow />}
      {achieved !== null && <Marker x={place(achieved)} y={lanes.file} size={4.5} {...style} />}
      {layout.columns.map((x, at) => (
        <text
          key={x}
          x={x}
          y={balanceTop(layout, index) + layout.row / 2 + 4}
          textAnchor="end"
          className={`text-xs ${at === 1 ? 'fill-ink font-semibold' : 'fill-muted'}`}
        >
          {formatScore(numbers[at] ?? null)}
        </text>
      ))}
    </>
  )
}

type RowNameProps = Pick<BalanceMarksProps, 'row' | 'index' | 'layout'> & { readonly name: string }

function RowName({ row: { before, achieved, people, target }, index, layout, name }: RowNameProps) {
  const { narrow, left, width, row } = layout
  const top = balanceTop(layout, index)
  const room = Math.floor((narrow ? width - 170 : left - 16) / 6.6)
  return (
    <>
      <text
        x={narrow ? 12 : 8}
        y={narrow ? top + 18 : top + row / 2 + 4}
        className={`fill-ink text-sm ${target === null ? '' : 'font-semibold'}`}
      >
        {shortenLabel(name, room)}
      </text>
      {narrow && (
        <text x={width - 8} y={top + 18} textAnchor="end" className="fill-muted text-xs">
          {formatScore(before.value)} → <tspan className="fill-ink font-semibold">{formatScore(achieved)}</tspan>
          {people && ` · ${formatScore(people.value)}`}
        </text>
      )}
    </>
  )
}
