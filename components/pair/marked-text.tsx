import { markCovered, type Span } from '@/lib/factors/mark-phrases'

/** A part of a text, and the layers of marks it lies under. */
type TextPart<Layer extends string> = {
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

/** Texts keep their line breaks, and a word without end does not widen the page. */
export const TEXT = 'whitespace-pre-wrap break-words leading-6'

/** How each layer of marks looks: never by colour alone. */
export const MARKS = {
  own: 'bg-warn/20',
  shared: 'bg-good/12 underline decoration-1 decoration-good underline-offset-4',
  novel: 'bg-gap-less/15 underline decoration-2 decoration-gap-less decoration-dotted underline-offset-4',
  a: 'bg-human/15 underline decoration-2 decoration-human underline-offset-4',
  b: 'bg-gap-more/12 underline decoration-2 decoration-gap-more decoration-dashed underline-offset-4',
  both: 'bg-ink/12 underline decoration-2 decoration-ink decoration-double underline-offset-4',
} as const
export type MarkLayer = Exclude<keyof typeof MARKS, 'both'>

const lookOf = (layers: readonly MarkLayer[]): string =>
  layers.includes('a') && layers.includes('b') ? MARKS.both : MARKS[layers[0] ?? 'own']

type MarkedTextProps = { readonly parts: readonly TextPart<MarkLayer>[]; readonly className?: string }

/** A text with some of its parts marked; always as text, whatever it holds. */
export function MarkedText({ parts, className = '' }: MarkedTextProps) {
  return (
    <p className={`${TEXT} ${className}`}>
      {parts.map(({ start, text, layers }) =>
        layers.length === 0 ? (
          <span key={start}>{text}</span>
        ) : (
          <mark key={start} className={`rounded-xs text-ink ${lookOf(layers)}`}>
            {text}
          </mark>
        ),
      )}
    </p>
  )
}

type SourceProps = {
  readonly title: string
  readonly text: string
  /** The responses whose passages are marked in it; none: nothing is. */
  readonly responses: { readonly a?: string; readonly b?: string }
}

/** What a response must be faithful to, folded away unless passages are marked in it. */
export function Source({ title, text, responses: { a, b } }: SourceProps) {
  const covered = (response: string | undefined) => (response === undefined ? [] : markCovered(text, response))
  return (
    <details className="mt-4" open={a !== undefined || b !== undefined}>
      <summary className="font-medium">{title}</summary>
      <MarkedText className="mt-2 max-w-[88ch] text-muted" parts={markParts(text, { a: covered(a), b: covered(b) })} />
    </details>
  )
}
