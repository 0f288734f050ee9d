import type { ReactNode } from 'react'

type EmptyStateProps = {
  readonly title: string
  /** What would be here, and how to get it. */
  readonly children: ReactNode
  readonly action?: ReactNode
  /** Where nothing else heads the page: an error, a page that is not there. */
  readonly isPage?: boolean
}

export function EmptyState({ title, children, action, isPage = false }: EmptyStateProps) {
  const Heading = isPage ? 'h1' : 'h2'
  return (
    <div className="grid justify-items-center gap-2 rounded-card border border-line-strong border-dashed px-6 py-12 text-center">
      <Heading className={`text-balance font-semibold ${isPage ? 'text-xl tracking-tight' : ''}`}>{title}</Heading>
      <div className="wrap-anywhere max-w-[60ch] text-pretty text-muted">{children}</div>
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
