import type { Span } from '@/lib/factors/mark-phrases'

/** A part of a text, and the layers of marks it lies under. */
export type TextPart<Layer extends string> = {
  readonly start: number
  readonly text: string
  readonly layers: readonly Layer[]
}

/**
 * A text cut wherever a mark begins or ends; its parts joined are the text. Marks of one layer must not overlap.
 *
 * @example markParts('abc', { new: [{ start: 1, end: 2 }] }).map(({ text }) => text) // ['a', 'b', 'c']
 */
export function markParts<Layer extends string>(
  text: string,
  marks: Readonly<Record<Layer, readonly Span[]>>,
): readonly TextPart<Layer>[] {
  const layers = Object.keys(marks) as Layer[]
  const edges = new Set([0, text.length])
  for (const layer of layers)
    for (const { start, end } of marks[layer]) {
      edges.add(Math.min(start, text.length))
      edges.add(Math.min(end, text.length))
    }
  const places = [...edges].toSorted((one, other) => one - other)
  const next = new Map(layers.map((layer) => [layer, 0]))
  return places.slice(0, -1).map((start, at) => ({
    start,
    text: text.slice(start, places[at + 1]),
    layers: layers.filter((layer) => {
      let span = next.get(layer) ?? 0
      while ((marks[layer][span]?.end ?? Number.POSITIVE_INFINITY) <= start) span++
      next.set(layer, span)
      return (marks[layer][span]?.start ?? Number.POSITIVE_INFINITY) <= start
    }),
  }))
}
