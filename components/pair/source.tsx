/** Texts keep their line breaks, and a word without end does not widen the page. */
export const TEXT = 'whitespace-pre-wrap break-words leading-6'

/** What a response must be faithful to, folded away. */
export function Source({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <details className="mt-4">
      <summary className="font-medium">{title}</summary>
      <p className={`mt-2 max-w-[88ch] text-muted ${TEXT}`}>{text}</p>
    </details>
  )
}
