/** Room for the names of the factors, and the size of a cell, at a width. */
export type CorrelationLayout = {
  readonly left: number
  readonly top: number
  /** Width of a cell. */
  readonly cell: number
  /** Height of a row: more than a cell's width where names would be too small to read. */
  readonly row: number
  /** Whether a cell has room for its number. */
  readonly numbers: boolean
  readonly height: number
}

const TOP = 24
const LARGEST = 40
const LEAST_ROW = 18
export const CORRELATION_WIDE = 600

const labelWidth = (width: number): number => (width < CORRELATION_WIDE ? 124 : 168)

/** Widths that heights are reserved for before the real one is known: the least of each mode. */
export function correlationHeight(count: number, narrow: boolean): number {
  return correlationLayout(narrow ? 358 : CORRELATION_WIDE, count).height
}

export function correlationLayout(width: number, count: number): CorrelationLayout {
  const left = labelWidth(width)
  // The height is that of the narrowest width of the mode, so that it is known before the width is.
  const least = width < CORRELATION_WIDE ? 310 : CORRELATION_WIDE
  const room = (least - left) / Math.max(1, count)
  const cell = Math.max(6, Math.min(LARGEST, Math.floor(room)))
  const row = Math.max(LEAST_ROW, cell)
  return { left, top: TOP, cell, row, numbers: cell >= 20, height: TOP + count * row + 12 }
}
