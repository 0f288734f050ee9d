import * as Slot from '@radix-ui/react-slot'
import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'

const button = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-control font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50',
  {
    variants: {
      variant: {
        primary: 'bg-ink text-on-ink hover:bg-ink/85',
        outline: 'border border-line-strong bg-surface hover:bg-sunken',
        ghost: 'text-muted hover:bg-sunken hover:text-ink',
        danger: 'border border-bad/40 bg-surface text-bad hover:bg-bad/8',
      },
      size: { sm: 'h-7 px-2 text-sm', md: 'h-8 px-3', lg: 'h-10 px-4', icon: 'size-8' },
    },
    defaultVariants: { variant: 'outline', size: 'md' },
  },
)

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof button> & { readonly asChild?: boolean }

/** `asChild` gives the look to the only child, e.g. a link. */
export function Button({ className, variant, size, asChild = false, type = 'button', ...props }: ButtonProps) {
  const look = button({ variant, size, className })
  return asChild ? <Slot.Root className={look} {...props} /> : <button type={type} className={look} {...props} />
}
