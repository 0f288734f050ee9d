import { type Axis, axisThroughZero } from '@/components/charts/frame/axis-scale'
import { legendHeight, shorten } from '@/components/charts/frame/legend-layout'
import type { RaterStyle } from '@/components/charts/frame/marker'
import type { Mark } from '@/components/charts/frame/weight-row'
import { shortName } from '@/lib/words/short-name'

/** A number with its interval, one of several in a row. */
export type IntervalMark = Mark & {
  readonly series: number
  /** In place of the series' own, where the row says who it is. */
  readonly style?: RaterStyle
}

export type IntervalSeries = {
  readonly id: string
  /** Empty where the rows say what their marks are. */
  readonly name: string
  readonly style: RaterStyle
  /** Drawn as an outline: what the other marks are compared with. */
  readonly faint?: boolean
}

export type IntervalRow = {
  readonly id: string
  readonly label: string
  /** A few words under the label. */
  readonly note: string
  readonly marks: readonly IntervalMark[]
  readonly href: string | null
}

export type IntervalContent = { readonly rows: readonly IntervalRow[]; readonly series: readonly IntervalSeries[] }

export const INTERVAL_WIDE = 600
const PITCH = 18
const PADDING = 8
const FOOT = 44

export type IntervalLayout = {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  readonly left: number
  readonly right: number
  readonly top: number
  readonly row: number
  readonly lanes: number
  readonly foot: number
  /** Whether there is room for the intervals in numbers. */
  readonly numbers: boolean
}

export const LETTER = 6.4
/** A note is written smaller: as many letters more fit under a label. */
export const NOTE_MORE = 6

/** Room for the labels: what the longest takes, but never so much that the axis is short. */
function labelWidth(width: number, { rows }: IntervalContent): number {
  const letters = Math.max(0, ...rows.map(({ label, note }) => Math.max(label.length, note.length - NOTE_MORE)))
  const usual = Math.min(232, Math.max(160, Math.round(width * 0.31)))
  const most = Math.min(300, Math.round(width * 0.44))
  return Math.max(usual, Math.min(most, Math.ceil(letters * LETTER) + 20))
}

/**
 * A note in the room there is: its parts are left out from the end before one is cut.
 *
 * @example shortenNote('J1 · planned · no difference shown', 20) // 'J1 · planned'
 */
export function shortenNote(note: string, room: number): string {
  const parts = note.split(' · ')
  while (parts.length > 1 && parts.join(' · ').length > room) parts.pop()
  return shorten(parts.join(' · '), room)
}

/** Height at any width of that mode: reserved before the width is known, so that nothing on the page moves. */
export function intervalHeight({ rows, series }: IntervalContent, narrow: boolean): number {
  const { top, row } = vertical({ rows, series }, narrow)
  return top + rows.length * row + FOOT
}

/** Whether the marks need a key over the rows. */
export const hasKey = (series: readonly IntervalSeries[]): boolean =>
  series.length > 1 && series.some(({ name }) => name !== '')

function vertical({ rows, series }: IntervalContent, narrow: boolean) {
  const lanes = Math.max(1, ...rows.map(({ marks }) => marks.length))
  const names = series.map(({ name }) => name)
  return {
    lanes,
    top: hasKey(series) ? legendHeight(names, narrow) + 20 : 12,
    row: narrow ? lanes * PITCH + 28 + PADDING : Math.max(36, lanes * PITCH + 2 * PADDING),
  }
}

export function intervalLayout(width: number, content: IntervalContent): IntervalLayout {
  const narrow = width < INTERVAL_WIDE
  const numbers = width >= 760
  return {
    width,
    narrow,
    numbers,
    foot: FOOT,
    height: intervalHeight(content, narrow),
    left: narrow ? 12 : labelWidth(width, content),
    right: width - (numbers ? 152 : 56),
    ...vertical(content, narrow),
  }
}

/**
 * A label in the room there is: what is in brackets goes behind the note when it does not fit.
 *
 * @example rowWords({ label: 'Facts (estimated)', note: 'τ14 .36' }, 10) // { label: 'Facts', note: 'τ14 .36' }
 */
export function rowWords({ label, note }: Pick<IntervalRow, 'label' | 'note'>, room: number) {
  const [, name, aside] = /^(.+) \((.+)\)$/.exec(label) ?? []
  if (label.length <= room || !name || !aside) return { label: shortName(label, room), note }
  const both = note ? `${note} · ${aside}` : aside
  return { label: shortName(name, room), note: note && both.length > room + NOTE_MORE ? note : both }
}

/** A label and its note on one line, as narrow charts have them: what is in brackets goes where the two would be cut. */
export function lineWords({ label, note }: Pick<IntervalRow, 'label' | 'note'>, width: number) {
  const isTight = label.length * 7.2 + note.length * 6 > width - 32
  return { label: isTight && note ? label.replace(/ \(.+\)$/, '') : label, note }
}

export const intervalRowTop = ({ top, row }: IntervalLayout, index: number): number => top + index * row

/** Middle of a mark's lane; fewer marks than lanes stay in the middle of their row. */
export function intervalLane(layout: IntervalLayout, index: number, lane: number, lanes: number): number {
  const room = layout.narrow ? 28 : (layout.row - lanes * PITCH) / 2
  return intervalRowTop(layout, index) + room + (lane + 0.5) * PITCH
}

/**
 * An axis that holds every number and interval, and the origin: what stands for no effect. It ends where no number can be.
 */
export function intervalAxis(
  { rows }: IntervalContent,
  layout: IntervalLayout,
  origin = 0,
  limits?: readonly [number, number],
): Axis {
  const [least, most] = limits ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const ends = rows.flatMap(({ marks }) => marks.flatMap(({ value, low, high }) => [value, low, high]))
  const moved = ends.map((end) => (end === null ? null : end - origin))
  const { domain, ticks } = axisThroughZero(moved, layout.right - layout.left, limits)
  const back = (value: number) => Number((value + origin).toPrecision(12))
  return {
    domain: [Math.max(least, back(domain[0])), Math.min(most, back(domain[1]))],
    ticks: ticks.map(back).filter((tick) => tick >= least && tick <= most),
  }
}
