/** A piece of the sentence, as the core writes it or as a report keeps it. */
export type FindingPart = {
  readonly text: string
  readonly strong?: boolean | undefined
  readonly muted?: boolean | undefined
}

/** The first thing read: what the profile found, in words. */
export function Finding({ parts }: { readonly parts: readonly FindingPart[] }) {
  if (parts.length === 0) return null
  const text = parts.map((part) => part.text)
  return (
    <p className="max-w-[60ch] text-pretty font-[450] text-lg tracking-[-0.01em] sm:text-finding sm:tracking-[-0.02em]">
      {parts.map((part, index) => {
        const id = text.slice(0, index + 1).join('')
        if (part.strong)
          return (
            <strong key={id} className="font-semibold">
              {part.text}
            </strong>
          )
        return (
          <span key={id} className={part.muted ? 'text-muted' : ''}>
            {part.text}
          </span>
        )
      })}
    </p>
  )
}
