import type { RaterStyle } from '@/components/charts/frame/marker'
import type { Mark } from '@/components/charts/frame/weight-row'

/** A number of a row in a column. */
export type HeatmapCell = Mark & {
  readonly q: number | null
  /** Beyond what chance explains: drawn filled; otherwise as an outline. */
  readonly sure: boolean
  readonly href: string | null
  /** Why there is no number, where there is none. */
  readonly reason: string
}

export type HeatmapRow = {
  readonly id: string
  readonly label: string
  /** A word or two behind the label. */
  readonly note: string
  readonly style: RaterStyle
  /** Rows of one group stand under its name; a group starts where this differs from the row above. */
  readonly group: { readonly id: string; readonly label: string; readonly note: string } | null
  /** In the order of the columns. */
  readonly cells: readonly HeatmapCell[]
}

export type HeatmapColumn = { readonly id: string; readonly label: string }

export type HeatmapContent = { readonly rows: readonly HeatmapRow[]; readonly columns: readonly HeatmapColumn[] }

const HEATMAP_WIDE = 600
export const HEATMAP_TURN = -60
const [TOP, ROW, HEAD, FOOT, RIGHT] = [118, 26, 32, 56, 54]
const [LEAST, LARGEST] = [25, 56]

export type HeatmapLayout = {
  /** Of the drawing: more than the room there is where it has to be scrolled. */
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly cell: number
  readonly row: number
  /** Upper edge of each row. */
  readonly tops: readonly number[]
  /** Where each group's name stands, and the row it stands over. */
  readonly heads: readonly { readonly index: number; readonly y: number }[]
  readonly foot: number
}

const startsGroup = (rows: readonly HeatmapRow[], index: number): boolean =>
  (rows[index]?.group ?? null) !== null && rows[index]?.group?.id !== rows[index - 1]?.group?.id

/** The same at every width, so that it is reserved before the width is known. */
export function heatmapHeight({ rows }: Pick<HeatmapContent, 'rows'>): number {
  return TOP + rows.length * ROW + rows.filter((_, index) => startsGroup(rows, index)).length * HEAD + FOOT
}

/** Cells grow with the room there is, and stay wide enough for their numbers: then the drawing is wider than the room. */
export function heatmapLayout(room: number, { rows, columns }: HeatmapContent): HeatmapLayout {
  const left = room < HEATMAP_WIDE ? 116 : 176
  const fitting = Math.floor((room - left - RIGHT) / Math.max(1, columns.length))
  const cell = Math.max(LEAST, Math.min(LARGEST, fitting))
  const tops: number[] = []
  const heads: { index: number; y: number }[] = []
  let y = TOP
  for (const index of rows.keys()) {
    if (startsGroup(rows, index)) {
      heads.push({ index, y })
      y += HEAD
    }
    tops.push(y)
    y += ROW
  }
  const width = Math.max(room, left + columns.length * cell + RIGHT)
  return { width, height: heatmapHeight({ rows }), left, top: TOP, cell, row: ROW, tops, heads, foot: y }
}

/** The value whose colour is the full one: a round number that no cell exceeds. */
export function heatmapLimit({ rows }: Pick<HeatmapContent, 'rows'>): number {
  const largest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ value }) => Math.abs(value ?? 0))))
  return Math.max(0.2, Math.ceil(largest * 10 - 1e-9) / 10)
}
