import { legendHeight } from '@/components/charts/frame/legend-layout'

const HEAD = 28
const FOOT = 16

export type SlopeContent = { readonly lines: number; readonly names: readonly string[] }

export type SlopeLayout = {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  readonly top: number
  readonly pitch: number
  /** Middle of the first and of the last column. */
  readonly first: number
  readonly last: number
  /** Letters there are for a name on the left, and on the right; 0: no names there. */
  readonly before: number
  readonly after: number
}

const pitchFor = (lines: number) => (lines <= 24 ? 22 : 18)

export const SLOPE_WIDE = 520
/** The key has less room than in charts that are wide from 672 px on. */
export const SLOPE_LEGEND = 500

/** Height at any width of that mode: reserved before the width is known. */
export const slopeHeight = ({ lines, names }: SlopeContent, narrow: boolean): number =>
  legendHeight(names, narrow, SLOPE_LEGEND) + HEAD + lines * pitchFor(lines) + FOOT

/** Names stand beside the first column, and beside the last one too where there is room. */
export function slopeLayout(width: number, content: SlopeContent): SlopeLayout {
  const narrow = width < SLOPE_WIDE
  const label = narrow ? Math.min(168, Math.round(width * 0.4)) : Math.min(236, Math.round(width * 0.3))
  const right = narrow ? 36 : label
  return {
    width,
    narrow,
    height: slopeHeight(content, narrow),
    top: legendHeight(content.names, narrow, SLOPE_LEGEND) + HEAD,
    pitch: pitchFor(content.lines),
    first: label + 14,
    last: width - right - 14,
    before: Math.floor((label - 34) / 6.4),
    after: narrow ? 0 : Math.floor((right - 34) / 6.4),
  }
}

export const slopeColumn = ({ first, last }: SlopeLayout, column: number, columns: number): number =>
  columns < 2 ? first : first + ((last - first) * column) / (columns - 1)

/** From one column to the next. */
export const slopeGap = (layout: SlopeLayout, columns: number): number =>
  columns < 2 ? layout.last - layout.first : (layout.last - layout.first) / (columns - 1)

/** So many lines from column to column are one grey tangle: then only those that say something are drawn. */
const TANGLE = 240
export const isTangle = (lines: number, models: number): boolean => lines * models > TANGLE

/** Middle of a rank, from 1. */
export const slopeY = ({ top, pitch }: SlopeLayout, rank: number): number => top + (rank - 0.5) * pitch

/** A line through the places a factor has, broken where it has none. */
export function slopePath(layout: SlopeLayout, ranks: readonly (number | null)[]): string {
  return ranks
    .map((rank, column) => {
      if (rank === null) return ''
      const before = column > 0 ? ranks[column - 1] : null
      return `${typeof before === 'number' ? 'L' : 'M'}${slopeColumn(layout, column, ranks.length)} ${slopeY(layout, rank)}`
    })
    .join('')
}
