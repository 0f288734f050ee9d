import type { ComponentProps } from 'react'

// A box that scrolls must be reachable by keyboard, whatever it holds (WCAG 2.1.1).
const reachable = { tabIndex: 0 }

type TableProps = ComponentProps<'table'> & { readonly 'aria-label': string }

/** A table that scrolls inside its own box, so that the page never does. */
export function Table({ className = '', 'aria-label': label, ...props }: TableProps) {
  return (
    <section aria-label={label} className="relative overflow-x-auto" {...reachable}>
      <table aria-label={label} className={`w-full border-collapse text-left text-sm ${className}`} {...props} />
    </section>
  )
}

export function TableHead({ className = '', ...props }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={`whitespace-nowrap border-b px-2 py-2 font-medium text-muted text-xs first:pl-0 last:pr-0 ${className}`}
      {...props}
    />
  )
}

export function TableCell({ className = '', ...props }: ComponentProps<'td'>) {
  return <td className={`border-b px-2 py-2 align-baseline first:pl-0 last:pr-0 ${className}`} {...props} />
}
