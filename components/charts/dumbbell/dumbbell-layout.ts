import { type Axis, axisThroughZero } from '@/components/charts/frame/axis-scale'
import { legendHeight } from '@/components/charts/frame/legend-layout'
import type { Mark, WeightRow } from '@/components/charts/frame/weight-row'

export type Panel = { readonly left: number; readonly right: number }

export type DumbbellLayout = {
  readonly width: number
  readonly height: number
  /** Labels stand above their rows and the gaps are numbers only. */
  readonly narrow: boolean
  readonly label: number
  readonly score: Panel
  readonly gap: Panel | null
  /** Lane of the first model: the lane after the people's, where there are people. */
  readonly firstModel: 0 | 1
  /** Where the numbers of the gaps end; `intervals` when there is room for them. */
  readonly text: { readonly right: number; readonly intervals: boolean } | null
  readonly top: number
  readonly bottom: number
  readonly row: number
  /** Height of one rater's lane, and radius of a mark in it. */
  readonly pitch: number
  readonly mark: number
}

/** From this width on labels and the gap axis stand beside the scores. */
const WIDE = 672
const ROW_PADDING = 10

const clamp = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value))
const pitchFor = (models: number) => (models <= 3 ? 16 : models <= 6 ? 14 : 12)

export const labelCharacters = (layout: DumbbellLayout): number =>
  Math.floor((layout.narrow ? layout.width - 24 : layout.label - 16) / 7.2)

/** How much there is to draw: `people` is `null` where nobody is there to compare with. */
export type DumbbellContent = {
  readonly rows: number
  readonly people: string | null
  readonly models: readonly string[]
  /** Whether there is a gap at all: people and models may have no pair in common. */
  readonly gaps: boolean
}

const namesOf = ({ people, models }: DumbbellContent) => (people === null ? models : [people, ...models])

/** Height at any width of that mode: reserved before the width is known, so that nothing on the page moves. */
export function dumbbellHeight(content: DumbbellContent, narrow: boolean): number {
  const { top, row, bottom } = vertical(content, narrow)
  return top + content.rows * row + bottom
}

function vertical(content: DumbbellContent, narrow: boolean) {
  const names = namesOf(content)
  const lanes = names.length * pitchFor(content.models.length)
  return {
    top: legendHeight(names, narrow) + (narrow ? 40 : 44),
    row: narrow ? lanes + 36 : Math.max(52, lanes + 2 * ROW_PADDING),
    bottom: 44,
  }
}

/** The gap and its numbers take room only where there is a gap. */
export function dumbbellLayout(width: number, content: DumbbellContent): DumbbellLayout {
  const narrow = width < WIDE
  const models = content.models.length
  const compares = content.people !== null && models > 0 && content.gaps
  const label = narrow ? 0 : clamp(136, Math.round(width * 0.19), 216)
  const intervals = width >= 760
  const text = compares ? (narrow ? 56 : intervals ? 144 : 64) : 24
  const both = compares && !narrow
  const plots = width - label - text - (narrow ? 12 : both ? 40 : 0)
  const scores = both ? Math.round(plots * 0.64) : plots
  const left = narrow ? 12 : label
  return {
    width,
    height: dumbbellHeight(content, narrow),
    narrow,
    label,
    score: { left, right: left + scores },
    gap: !both ? null : { left: left + scores + 40, right: left + scores + 40 + (plots - scores) },
    text: compares ? { right: width - 8, intervals } : null,
    ...vertical(content, narrow),
    firstModel: content.people === null ? 0 : 1,
    pitch: pitchFor(models),
    mark: models <= 3 ? 5.5 : models <= 6 ? 5 : 4.25,
  }
}

export const rowTop = (layout: DumbbellLayout, row: number): number => layout.top + row * layout.row

/** Middle of a lane; the people's, where there are people, is lane 0. */
export function laneMiddle(layout: DumbbellLayout, row: number, lane: number): number {
  return rowTop(layout, row) + (layout.narrow ? 28 : ROW_PADDING) + (lane + 0.5) * layout.pitch
}

/** Whether any model has a gap to be drawn. */
export const hasGaps = (rows: readonly WeightRow[]): boolean =>
  rows.some(({ models }) => models.some(({ gap }) => gap !== null && gap.value !== null))

const widthOf = (panel: Panel | null) => (panel ? panel.right - panel.left : 0)

/** Both axes hold every number and interval drawn on them, and zero. */
export function dumbbellAxes(
  rows: readonly WeightRow[],
  layout: DumbbellLayout,
): Readonly<Record<'score' | 'gap', Axis>> {
  const scores = rows.flatMap((row) => [row.people, ...row.models.map((model) => model.score)])
  const gaps = rows.flatMap((row) => row.models.map((model) => model.gap))
  const ends = (marks: readonly (Mark | null)[]) =>
    marks.flatMap((mark) => (mark ? [mark.value, mark.low, mark.high] : []))
  return {
    score: axisThroughZero(ends(scores), widthOf(layout.score)),
    gap: axisThroughZero(ends(gaps), widthOf(layout.gap), [-2, 2]),
  }
}
