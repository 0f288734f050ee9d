import { markCovered } from '@/lib/factors/mark-phrases'
import { markParts } from './mark-parts'
import { MarkedText } from './marked-text'

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
