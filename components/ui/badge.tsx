import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'

const badge = cva('inline-flex items-center gap-1 whitespace-nowrap rounded-full border px-2 text-xs leading-5', {
  variants: {
    tone: {
      neutral: 'border-line-strong text-muted',
      good: 'border-good/35 bg-good/8 text-good',
      warn: 'border-warn/35 bg-warn/8 text-warn',
      bad: 'border-bad/35 bg-bad/8 text-bad',
      human: 'border-human/35 bg-human/8 text-human',
    },
  },
  defaultVariants: { tone: 'neutral' },
})

export function Badge({ className, tone, ...props }: ComponentProps<'span'> & VariantProps<typeof badge>) {
  return <span className={badge({ tone, className })} {...props} />
}
