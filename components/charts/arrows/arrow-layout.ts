import { type Axis, axisThroughZero } from '@/components/charts/frame/axis-scale'
import { legendHeight } from '@/components/charts/frame/legend-layout'
import type { RaterStyle } from '@/components/charts/frame/marker'
import type { Mark } from '@/components/charts/frame/weight-row'

/** A factor before and after, beside people's. */
export type ArrowRow = {
  readonly id: string
  readonly label: string
  readonly href: string | null
  readonly people: number
  readonly before: number
  readonly after: number
  /** After minus before, and |gap| after minus before. */
  readonly change: Mark
  readonly gapChange: Mark
  /** Prompts behind it. */
  readonly prompts: number
  /** Whether the gap's change is shown. */
  readonly isShown: boolean
}

/** Rows that stand together under a title. */
export type ArrowGroup = { readonly title: string; readonly rows: readonly ArrowRow[] }

export type ArrowContent = {
  readonly groups: readonly ArrowGroup[]
  /** What the two are called. */
  readonly names: { readonly before: string; readonly after: string }
  readonly style: RaterStyle
}

export const ARROW_WIDE = 600
const [FOOT, PITCH, HEAD] = [44, 30, 32]

export const arrowNames = ({ names }: Pick<ArrowContent, 'names'>) => ['people', names.before, names.after] as const

const rowHeight = (narrow: boolean): number => (narrow ? PITCH + 18 : PITCH)
const topOf = (content: ArrowContent, narrow: boolean): number => legendHeight(arrowNames(content), narrow) + 12

export const arrowRows = ({ groups }: Pick<ArrowContent, 'groups'>): readonly ArrowRow[] =>
  groups.flatMap(({ rows }) => rows)

/** Height at any width of that mode: reserved before the width is known, so that nothing on the page moves. */
export const arrowHeight = (content: ArrowContent, narrow: boolean): number =>
  topOf(content, narrow) + content.groups.length * HEAD + arrowRows(content).length * rowHeight(narrow) + FOOT

export function arrowLayout(width: number, content: ArrowContent) {
  const narrow = width < ARROW_WIDE
  const numbers = width >= 760
  const [left, right] = narrow
    ? [12, width - 12]
    : [Math.min(216, Math.round(width * 0.26)), width - (numbers ? 264 : 112)]
  const rows = arrowRows(content)
  const axis: Axis = axisThroughZero(
    rows.flatMap(({ people, before, after }) => [people, before, after]),
    right - left,
  )
  const [row, top] = [rowHeight(narrow), topOf(content, narrow)]
  const heads: number[] = []
  const tops: number[] = []
  let y = top
  for (const group of content.groups) {
    heads.push(y)
    y += HEAD
    for (const _ of group.rows) {
      tops.push(y)
      y += row
    }
  }
  return { width, narrow, numbers, left, right, axis, row, top, heads, tops, height: y + FOOT, bottom: FOOT }
}
export type ArrowLayout = ReturnType<typeof arrowLayout>

/** The middle of a row's marks. */
export const arrowMiddle = ({ tops, row, narrow }: ArrowLayout, index: number): number =>
  (tops[index] ?? 0) + (narrow ? 33 : row / 2)

/** Whether a gap shrank or grew, as far as its own interval shows. */
export const turnOf = ({ isShown, gapChange }: ArrowRow): 'closer' | 'farther' | 'not shown' =>
  !isShown || gapChange.value === null ? 'not shown' : gapChange.value < 0 ? 'closer' : 'farther'
