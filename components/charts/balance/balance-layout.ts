import { type Axis, axisThroughZero } from '@/components/charts/frame/axis-scale'
import { LEGEND_LINE, legendHeight } from '@/components/charts/frame/legend-layout'
import type { RaterStyle } from '@/components/charts/frame/marker'
import type { SizeBalance } from '@/lib/improve/training/training-preview'
import type { CountedEstimate } from '@/lib/statistics/estimate'

/** One factor of a training file: its score as the file is, in the pairs chosen, and people's. */
export type BalanceRow = {
  readonly id: string
  readonly label: string
  readonly href: string | null
  readonly before: CountedEstimate
  readonly achieved: number | null
  /** What the weights lead one to expect of the chosen pairs. */
  readonly expected: number | null
  /** `null` where the file holds people's own choices. */
  readonly people: CountedEstimate | null
  /** The number it is balanced to. */
  readonly target: number | null
  /** The same of sizes, where they are balanced too. */
  readonly sizes?: SizeBalance | null
  /** The share of pairs that it tells apart. */
  readonly coverage: number | null
}

export type BalanceContent = {
  readonly rows: readonly BalanceRow[]
  /** The look of whoever chose in the file. */
  readonly style: RaterStyle
}

/** What the marks are called, in the key, the tooltip and the table. */
export const BALANCE_NAMES = { before: 'All pairs of the source', achieved: 'Pairs chosen', people: 'People' } as const

export const BALANCE_WIDE = 520
const FOOT = 44
const HEAD = 28
const COLUMN = 58

export type BalanceLayout = {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  readonly left: number
  readonly right: number
  readonly top: number
  readonly row: number
  readonly foot: number
  /** Right ends of the columns of numbers; none where there is no room. */
  readonly columns: readonly number[]
}

export const hasPeople = ({ rows }: BalanceContent): boolean => rows.some(({ people }) => people !== null)

const balanceNames = (content: BalanceContent): readonly string[] =>
  hasPeople(content) ? Object.values(BALANCE_NAMES) : [BALANCE_NAMES.before, BALANCE_NAMES.achieved]

const topOf = (content: BalanceContent, narrow: boolean): number =>
  legendHeight(balanceNames(content), narrow, BALANCE_WIDE) + (narrow ? 8 : HEAD)

const rowOf = (narrow: boolean): number => (narrow ? 52 : 30)

/** Height at any width of that mode: reserved before the width is known, so that nothing on the page moves. */
export const balanceHeight = (content: BalanceContent, narrow: boolean): number =>
  topOf(content, narrow) + content.rows.length * rowOf(narrow) + FOOT

export function balanceLayout(width: number, content: BalanceContent): BalanceLayout {
  const narrow = width < BALANCE_WIDE
  const columns = narrow ? [] : balanceNames(content).map((_, at, all) => width - 8 - (all.length - 1 - at) * COLUMN)
  return {
    width,
    narrow,
    columns,
    height: balanceHeight(content, narrow),
    left: narrow ? 12 : Math.min(216, Math.max(150, Math.round(width * 0.27))),
    right: narrow ? width - 12 : (columns[0] ?? width) - COLUMN + 6,
    top: topOf(content, narrow),
    row: rowOf(narrow),
    foot: FOOT,
  }
}

export const balanceTop = ({ top, row }: BalanceLayout, index: number): number => top + index * row

/** Middles of the two lanes of a row: people above, the file below; one lane where there are no people. */
export function balanceLanes(layout: BalanceLayout, index: number, people: boolean) {
  const middle = balanceTop(layout, index) + (layout.narrow ? 36 : layout.row / 2)
  return { people: middle - 6, file: people ? middle + 6 : middle }
}

/** Where the line of the key's next row would begin. */
export const headLine = (content: BalanceContent, narrow: boolean): number =>
  legendHeight(balanceNames(content), narrow, BALANCE_WIDE) + LEGEND_LINE - 4

/** An axis that holds every number and interval, and zero. */
export function balanceAxis({ rows }: BalanceContent, { left, right }: BalanceLayout): Axis {
  const ends = rows.flatMap(({ before, achieved, people, target }) => [
    ...[before.value, before.low, before.high, achieved, target],
    ...[people?.value ?? null, people?.low ?? null, people?.high ?? null],
  ])
  return axisThroughZero(ends, right - left)
}
