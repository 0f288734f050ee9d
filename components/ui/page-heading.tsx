import type { ReactNode } from 'react'

type PageHeadingProps = {
  readonly title: ReactNode
  /** What the page is for, in a sentence or two. */
  readonly children: ReactNode
  /** What is mostly done from here, at its right. */
  readonly action?: ReactNode
}

/** The first heading of a page. */
export function PageHeading({ title, children, action }: PageHeadingProps) {
  const words = (
    <>
      <h1 className="font-semibold text-xl tracking-tight">{title}</h1>
      <p className="max-w-[72ch] text-muted">{children}</p>
    </>
  )
  if (!action) return <div>{words}</div>
  return (
    <div className="flex flex-wrap items-end gap-4">
      <div className="min-w-0 flex-1 basis-72">{words}</div>
      {action}
    </div>
  )
}
