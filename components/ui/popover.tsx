'use client'

import { Popover as Primitive } from 'radix-ui'
import type { ComponentProps } from 'react'

export const Popover = Primitive.Root
export const PopoverTrigger = Primitive.Trigger

export function PopoverContent({ className = '', ...props }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        sideOffset={6}
        collisionPadding={16}
        className={`z-50 max-h-(--radix-popover-content-available-height) w-80 max-w-[calc(100vw-32px)] overflow-y-auto rounded-card border bg-surface p-4 text-sm shadow-float outline-none motion-safe:animate-rise ${className}`}
        {...props}
      />
    </Primitive.Portal>
  )
}
