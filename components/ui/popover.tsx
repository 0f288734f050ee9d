'use client'

import * as Primitive from '@radix-ui/react-popover'
import type { ComponentProps } from 'react'
import type { Opened } from './on-demand'

type OpenedPopoverProps = ComponentProps<typeof Primitive.Content> & Opened

/** A popover that is open from the start, as what is loaded on demand is. */
export function OpenedPopover({ button, byKey: _, className = '', ...props }: OpenedPopoverProps) {
  return (
    <Primitive.Root defaultOpen>
      <Primitive.Trigger asChild>{button}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          sideOffset={6}
          collisionPadding={16}
          className={`z-50 max-h-(--radix-popover-content-available-height) w-80 max-w-[calc(100vw-32px)] overflow-y-auto rounded-card border bg-surface p-4 text-sm shadow-float outline-none motion-safe:animate-rise ${className}`}
          {...props}
        />
      </Primitive.Portal>
    </Primitive.Root>
  )
}
