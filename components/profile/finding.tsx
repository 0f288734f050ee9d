import type { FindingPart } from '@/lib/words/finding-words'

/** The first thing read: what the profile found, in words; the first sentence large, what stands behind it after that. */
export function Finding({ parts }: { readonly parts: readonly FindingPart[] }) {
  if (parts.length === 0) return null
  const end = parts.findIndex(({ text }) => text.endsWith('.'))
  const rest = parts.slice(end + 1)
  return (
    <div className="grid gap-2 text-pretty">
      <p className="max-w-[60ch] font-[450] text-lg tracking-[-0.01em] sm:text-finding sm:tracking-[-0.02em]">
        <Words parts={parts.slice(0, end + 1)} />
      </p>
      {rest.length > 0 && (
        <p className="max-w-[88ch] text-base">
          <Words parts={rest} />
        </p>
      )}
    </div>
  )
}

/** Words of smaller print, below the finding. */
export function Aside({ parts }: { readonly parts: readonly FindingPart[] }) {
  return (
    <p className="max-w-[88ch] text-pretty text-base">
      <Words parts={parts} />
    </p>
  )
}

function Words({ parts }: { readonly parts: readonly FindingPart[] }) {
  const text = parts.map((part) => part.text)
  return parts.map((part, index) => {
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
  })
}
