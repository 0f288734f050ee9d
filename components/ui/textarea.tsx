import type { ComponentProps } from 'react'

export function Textarea({ className = '', ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={`field-sizing-content min-h-24 w-full rounded-control border border-control bg-surface px-3 py-2 placeholder:text-muted disabled:opacity-50 aria-invalid:border-bad ${className}`}
      {...props}
    />
  )
}
