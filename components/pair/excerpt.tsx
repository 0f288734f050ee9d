import { FOUND } from '@/lib/pairs/pairs-query'

/** A part of a text with the words that were searched for marked. */
export function Excerpt({ text }: { readonly text: string }) {
  const [before, ...rest] = text.split(FOUND.from)
  return (
    <>
      {before}
      {rest.map((piece, at) => {
        const [found, after] = piece.split(FOUND.to)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order
          <span key={at}>
            <mark className="rounded-xs bg-warn/20 text-ink">{found}</mark>
            {after}
          </span>
        )
      })}
    </>
  )
}
