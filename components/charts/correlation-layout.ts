/** Room for the names of the factors, and the size of a cell, at a width. */
export type CorrelationLayout = {
  readonly left: number
  readonly top: number
  readonly cell: number
  /** Whether a cell has room for its number. */
  readonly numbers: boolean
  readonly height: number
}

const TOP = 24
const LARGEST = 40
export const CORRELATION_WIDE = 600

const labelWidth = (width: number): number => (width < CORRELATION_WIDE ? 132 : 208)

/** Widths that heights are reserved for before the real one is known: the least of each mode. */
export function correlationHeight(count: number, narrow: boolean): number {
  return correlationLayout(narrow ? 358 : CORRELATION_WIDE, count).height
}

export function correlationLayout(width: number, count: number): CorrelationLayout {
  const left = labelWidth(width)
  // The height is that of the narrowest width of the mode, so that it is known before the width is.
  const least = width < CORRELATION_WIDE ? 310 : CORRELATION_WIDE
  const room = (least - labelWidth(least)) / Math.max(1, count)
  const cell = Math.max(8, Math.min(LARGEST, Math.floor(room)))
  return { left, top: TOP, cell, numbers: cell >= 26, height: TOP + count * cell + 12 }
}

/** The column under the pointer; `null` beside the cells. */
export function columnAt({ left, cell }: CorrelationLayout, x: number, count: number): number | null {
  const column = Math.floor((x - left) / cell)
  return column >= 0 && column < count ? column : null
}
