import type { ComponentProps } from 'react'

export function Input({ className = '', ...props }: ComponentProps<'input'>) {
  return (
    <input
      className={`h-8 w-full rounded-control border border-control bg-surface px-3 placeholder:text-muted disabled:opacity-50 aria-invalid:border-bad ${className}`}
      {...props}
    />
  )
}
