import { type Axis, axisThroughZero } from '@/components/charts/frame/axis-scale'
import { legendHeight } from '@/components/charts/frame/legend-layout'
import type { RaterStyle } from '@/components/charts/frame/marker'
import type { Mark } from '@/components/charts/frame/weight-row'

/** A factor as people follow it, and as a judge does before and after a correction; gaps are the judge minus people. */
export type ChangeRow = {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly people: Mark
  readonly before: Mark
  readonly after: Mark
  readonly gapBefore: Mark
  readonly gapAfter: Mark
}

export type ChangeContent = { readonly rows: readonly ChangeRow[]; readonly name: string; readonly style: RaterStyle }

export const CHANGE_WIDE = 600
const [FOOT, PITCH] = [44, 28]

export const CHANGE_NAMES = ['people', 'as it is', 'corrected'] as const

const rowHeight = (narrow: boolean): number => (narrow ? PITCH + 18 : PITCH)
const topOf = (narrow: boolean): number => legendHeight(CHANGE_NAMES, narrow) + 16

/** Height at any width of that mode: reserved before the width is known, so that nothing on the page moves. */
export const changeHeight = (content: ChangeContent, narrow: boolean): number =>
  topOf(narrow) + content.rows.length * rowHeight(narrow) + FOOT

export function changeLayout(width: number, content: ChangeContent) {
  const narrow = width < CHANGE_WIDE
  const [left, right] = narrow ? [12, width - 12] : [Math.min(200, Math.round(width * 0.28)), width - 176]
  const ends = content.rows.flatMap(({ people, before, after }) => [people.value, before.value, after.value])
  const axis: Axis = axisThroughZero(ends, right - left)
  const [row, top] = [rowHeight(narrow), topOf(narrow)]
  return { width, narrow, left, right, axis, row, top, height: changeHeight(content, narrow), bottom: FOOT }
}
export type ChangeLayout = ReturnType<typeof changeLayout>

/** The middle of a row's marks. */
export const changeMiddle = ({ top, row, narrow }: ChangeLayout, index: number): number =>
  top + index * row + (narrow ? 32 : row / 2)
