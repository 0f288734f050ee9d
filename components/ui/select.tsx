import type { ComponentProps } from 'react'
import { Icon } from './icon'

/** The browser's own select: the best one on a phone and with a screen reader, and it works without scripts. */
export function Select({ className = '', children, ...props }: ComponentProps<'select'>) {
  return (
    <span className={`relative inline-flex ${className}`}>
      <select
        className="h-8 w-full appearance-none rounded-control border border-control bg-surface pr-8 pl-3 disabled:opacity-50 aria-invalid:border-bad"
        {...props}
      >
        {children}
      </select>
      <Icon name="chevron-down" className="pointer-events-none absolute top-2 right-2 text-muted" />
    </span>
  )
}
