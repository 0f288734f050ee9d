type CodeBlockProps = {
  readonly label: string
  readonly text: string
  /** Long lines are broken: for prose, and for one command. */
  readonly wraps?: boolean
}

/** Lines exactly as they are, scrolling in a box of their own. */
export function CodeBlock({ label, text, wraps = false }: CodeBlockProps) {
  return (
    <figure className="min-w-0">
      <figcaption className="mb-1 text-muted text-sm">{label}</figcaption>
      <pre
        // A box that scrolls must be reachable by keyboard, whatever it holds (WCAG 2.1.1).
        {...{ tabIndex: 0, role: 'group', 'aria-label': `${label}: scroll area` }}
        className={`max-h-120 overflow-auto rounded-control bg-sunken p-3 font-mono text-xs ${wraps ? 'whitespace-pre-wrap break-words' : ''}`}
      >
        {text}
      </pre>
    </figure>
  )
}
