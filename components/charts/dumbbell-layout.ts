import { legendHeight } from './legend-layout'

export type Panel = { readonly left: number; readonly right: number }

export type DumbbellLayout = {
  readonly width: number
  readonly height: number
  /** Labels stand above their rows and the gaps are numbers only. */
  readonly narrow: boolean
  readonly label: number
  readonly score: Panel
  readonly gap: Panel | null
  /** Where the numbers of the gaps end; `intervals` when there is room for them. */
  readonly text: { readonly right: number; readonly intervals: boolean }
  readonly top: number
  readonly bottom: number
  readonly row: number
  /** Height of one rater's lane, and radius of a mark in it. */
  readonly pitch: number
  readonly mark: number
}

/** From this width on (the container breakpoint `@2xl`) labels and the gap axis stand beside the scores. */
const WIDE = 672
const ROW_PADDING = 10

const clamp = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value))
const pitchFor = (models: number) => (models <= 3 ? 16 : models <= 6 ? 14 : 12)

export const labelCharacters = (layout: DumbbellLayout): number =>
  Math.floor((layout.narrow ? layout.width - 24 : layout.label - 16) / 7.2)

type Content = { readonly rows: number; readonly names: readonly string[] }

/** Height at any width of that mode: reserved before the width is known, so that nothing on the page moves. */
export function dumbbellHeight({ rows, names }: Content, narrow: boolean): number {
  const { top, row, bottom } = vertical(names, narrow)
  return top + rows * row + bottom
}

function vertical(names: readonly string[], narrow: boolean) {
  const lanes = names.length * pitchFor(names.length - 1)
  return {
    top: legendHeight(names, narrow) + (narrow ? 40 : 44),
    row: narrow ? lanes + 36 : Math.max(52, lanes + 2 * ROW_PADDING),
    bottom: 44,
  }
}

/** `names`: people first, then the models. */
export function dumbbellLayout(width: number, content: Content): DumbbellLayout {
  const narrow = width < WIDE
  const models = content.names.length - 1
  const label = narrow ? 0 : clamp(136, Math.round(width * 0.19), 216)
  const intervals = width >= 760
  const text = narrow ? 56 : intervals ? 144 : 64
  const plots = width - label - text - (narrow ? 12 : 40)
  const scores = narrow ? plots : Math.round(plots * 0.64)
  const left = narrow ? 12 : label
  return {
    width,
    height: dumbbellHeight(content, narrow),
    narrow,
    label,
    score: { left, right: left + scores },
    gap: narrow ? null : { left: left + scores + 40, right: left + scores + 40 + (plots - scores) },
    text: { right: width - 8, intervals },
    ...vertical(content.names, narrow),
    pitch: pitchFor(models),
    mark: models <= 3 ? 5.5 : models <= 6 ? 5 : 4.25,
  }
}

export const rowTop = (layout: DumbbellLayout, row: number): number => layout.top + row * layout.row

/** Middle of a lane: 0 is people, 1 the first model. */
export function laneMiddle(layout: DumbbellLayout, row: number, lane: number): number {
  return rowTop(layout, row) + (layout.narrow ? 28 : ROW_PADDING) + (lane + 0.5) * layout.pitch
}
