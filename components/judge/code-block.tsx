type CodeBlockProps = { readonly label: string; readonly text: string }

/** Lines exactly as they are, scrolling in a box of their own. */
export function CodeBlock({ label, text }: CodeBlockProps) {
  return (
    <figure className="min-w-0">
      <figcaption className="mb-1 text-muted text-sm">{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <pre tabIndex={0} className="overflow-x-auto rounded-control bg-sunken p-3 font-mono text-xs">
        {text}
      </pre>
    </figure>
  )
}
