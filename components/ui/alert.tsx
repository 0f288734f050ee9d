import { cva, type VariantProps } from 'class-variance-authority'
import type { ReactNode } from 'react'

const alert = cva('rounded-control border px-4 py-3', {
  variants: {
    tone: { neutral: 'bg-sunken', warn: 'border-warn/35 bg-warn/6', bad: 'border-bad/35 bg-bad/6' },
  },
  defaultVariants: { tone: 'neutral' },
})

type AlertProps = VariantProps<typeof alert> & { readonly title: ReactNode; readonly children?: ReactNode }

/** What went wrong or needs a look, and what to do about it. `bad` interrupts a screen reader, the others wait. */
export function Alert({ tone, title, children }: AlertProps) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={alert({ tone })}>
      <p className="font-medium">{title}</p>
      {children && <div className="mt-1 text-muted">{children}</div>}
    </div>
  )
}
