import type { ComponentProps, ReactNode } from 'react'

/** A panel of its own: give it `aria-labelledby` with the id of its title. */
export function Card({ className = '', ...props }: ComponentProps<'section'>) {
  return <section className={`min-w-0 rounded-card border bg-surface p-4 sm:p-5 ${className}`} {...props} />
}

type CardHeaderProps = {
  readonly id: string
  readonly title: ReactNode
  readonly note?: ReactNode
  readonly actions?: ReactNode
}

export function CardHeader({ id, title, note, actions }: CardHeaderProps) {
  return (
    <div className="mb-4">
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id={id} className="min-w-0 flex-[1_1_12rem] font-semibold">
          {title}
        </h2>
        {actions && <div className="flex items-center gap-1">{actions}</div>}
      </div>
      {note && <p className="max-w-[88ch] text-muted text-sm">{note}</p>}
    </div>
  )
}
