import { shortenLabel } from './legend-layout'

type Point = { readonly x: number; readonly y: number; readonly label: string; readonly weight: number }

export type PlacedLabel = { readonly index: number; readonly x: number; readonly y: number; readonly end: boolean }

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const CHARACTER = 6

/** Letters of a label beside a point; the whole name is in its tooltip. */
export const LONGEST_LABEL = 22

const MARK = 6
const meet = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

const boxAt = (x: number, y: number, length: number): Box => ({ left: x, right: x + length, top: y - 7, bottom: y + 7 })

/** Where a label may stand: right, left, then above and below to either side. */
function candidates({
  x,
  y,
  label,
}: Point): readonly { readonly box: Box; readonly y: number; readonly end: boolean }[] {
  const length = shortenLabel(label, LONGEST_LABEL).length * CHARACTER
  return [0, -14, 14].flatMap((shift) => [
    { box: boxAt(x + 9, y + shift, length), y: y + shift, end: false },
    { box: boxAt(x - 9 - length, y + shift, length), y: y + shift, end: true },
  ])
}

/**
 * Labels for the points that matter most, in order of weight, clear of every mark and of each other.
 * Points of one label are labelled once; a label without room is left out.
 */
export function placeLabels(points: readonly Point[], frame: Box, most: number): readonly PlacedLabel[] {
  const marks = points.map(({ x, y }) => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }))
  const taken: Box[] = []
  const placed: PlacedLabel[] = []
  const seen = new Set<string>()
  const order = points.map((point, index) => ({ point, index })).sort((a, b) => b.point.weight - a.point.weight)
  for (const { point, index } of order) {
    if (placed.length === most) break
    if (seen.has(point.label)) continue
    const free = candidates(point).find(
      ({ box }) =>
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom &&
        ![...marks, ...taken].some((other) => meet(box, other)),
    )
    if (!free) continue
    seen.add(point.label)
    taken.push(free.box)
    placed.push({ index, x: free.end ? free.box.right : free.box.left, y: free.y, end: free.end })
  }
  return placed
}
