import type { ComponentProps } from 'react'

// A box that scrolls must be reachable by keyboard, whatever it holds (WCAG 2.1.1).
const scrollArea = (label: string) => ({ tabIndex: 0, role: 'group', 'aria-label': `${label}: scroll area` })

type TableProps = ComponentProps<'table'> & { readonly 'aria-label': string }

/** A table that scrolls inside its own box, so that the page never does; the first column stays in sight. */
export function Table({ className = '', 'aria-label': label, ...props }: TableProps) {
  return (
    <div className="relative fades overflow-x-auto" {...scrollArea(label)}>
      <table aria-label={label} className={`w-full border-collapse text-left text-sm ${className}`} {...props} />
    </div>
  )
}

export function TableHead({ className = '', ...props }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={`whitespace-nowrap border-b px-2 py-2 font-medium text-muted text-xs first:sticky first:left-0 first:bg-surface first:pl-0 last:pr-0 ${className}`}
      {...props}
    />
  )
}

export function TableCell({ className = '', ...props }: ComponentProps<'td'>) {
  return (
    <td
      className={`border-b px-2 py-2 align-baseline first:sticky first:left-0 first:bg-surface first:pl-0 last:pr-0 ${className}`}
      {...props}
    />
  )
}
