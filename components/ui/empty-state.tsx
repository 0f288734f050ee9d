import type { ReactNode } from 'react'

type EmptyStateProps = {
  readonly title: string
  /** What would be here, and how to get it. */
  readonly children: ReactNode
  readonly action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-2 rounded-card border border-line-strong border-dashed px-6 py-12 text-center">
      <h2 className="font-semibold">{title}</h2>
      <div className="max-w-[56ch] text-muted">{children}</div>
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
