type Point = { readonly x: number; readonly y: number; readonly label: string; readonly weight: number }

export type PlacedLabel = { readonly index: number; readonly x: number; readonly y: number; readonly end: boolean }

const CHARACTER = 6.2
const LINE = 14

/**
 * Labels for the points that matter most, in order of weight, each beside its point and clear of labels already placed.
 * A label that would leave `width` stands on the left of its point; one without room is left out.
 */
export function placeLabels(points: readonly Point[], width: number, most: number): readonly PlacedLabel[] {
  const placed: (PlacedLabel & { readonly left: number; readonly right: number })[] = []
  const order = points.map((point, index) => ({ point, index })).sort((a, b) => b.point.weight - a.point.weight)
  for (const { point, index } of order) {
    if (placed.length === most) break
    const length = point.label.length * CHARACTER
    const end = point.x + 10 + length > width
    const x = end ? point.x - 10 : point.x + 10
    const [left, right] = end ? [x - length, x] : [x, x + length]
    const taken = placed.some((other) => Math.abs(other.y - point.y) < LINE && left < other.right && right > other.left)
    if (!taken && left >= 0) placed.push({ index, x, y: point.y, end, left, right })
  }
  return placed.map(({ index, x, y, end }) => ({ index, x, y, end }))
}

/** A square plot in a box of fixed height, whatever the width. */
export function scatterLayout(width: number) {
  const [left, top, bottom] = [40, 8, 44]
  const side = Math.max(160, Math.min(width - left - 8, SCATTER_HEIGHT - top - bottom))
  return { width, left, top, bottom: SCATTER_HEIGHT - top - side, right: width - left - side, side }
}

export const SCATTER_HEIGHT = 336
