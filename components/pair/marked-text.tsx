import type { TextPart } from './mark-parts'

/** Texts keep their line breaks, and a word without end does not widen the page. */
export const TEXT = 'whitespace-pre-wrap break-words leading-6'

/** How each layer of marks looks: never by colour alone. */
export const MARKS = {
  own: 'bg-warn/20',
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
