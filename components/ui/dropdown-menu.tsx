'use client'

import * as Primitive from '@radix-ui/react-dropdown-menu'
import { type ComponentProps, useRef } from 'react'
import { Icon } from './icon'
import type { Opened } from './on-demand'

export const DropdownMenuRadioGroup = Primitive.RadioGroup

const ITEM =
  'relative flex min-h-8 cursor-pointer select-none items-center gap-2 rounded-control px-2 outline-none data-disabled:cursor-not-allowed data-highlighted:bg-sunken data-disabled:opacity-50'

/** A menu that is open from the start, as what is loaded on demand is; a key that opened it leads to its first item. */
export function OpenedMenu({ button, byKey, ...props }: ComponentProps<typeof DropdownMenuContent> & Opened) {
  const isFirst = useRef(byKey)
  const focusFirst = (content: HTMLElement | null) => {
    if (content === null || !isFirst.current) return
    isFirst.current = false
    content.querySelector<HTMLElement>('[role^=menuitem]:not([data-disabled])')?.focus({ preventScroll: true })
  }
  return (
    <Primitive.Root defaultOpen>
      <Primitive.Trigger asChild>{button}</Primitive.Trigger>
      <DropdownMenuContent ref={focusFirst} {...props} />
    </Primitive.Root>
  )
}

function DropdownMenuContent({ className = '', ...props }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        sideOffset={6}
        collisionPadding={16}
        className={`z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto rounded-card border bg-surface p-1 text-sm shadow-float motion-safe:animate-rise ${className}`}
        {...props}
      />
    </Primitive.Portal>
  )
}

export function DropdownMenuItem({ className = '', ...props }: ComponentProps<typeof Primitive.Item>) {
  return <Primitive.Item className={`${ITEM} ${className}`} {...props} />
}

/** Stays open on choice, so that several can be changed at once. */
export function DropdownMenuCheckboxItem({ children, ...props }: ComponentProps<typeof Primitive.CheckboxItem>) {
  return (
    <Primitive.CheckboxItem className={`${ITEM} pl-8`} onSelect={(event) => event.preventDefault()} {...props}>
      <Primitive.ItemIndicator className="absolute left-2">
        <Icon name="check" />
      </Primitive.ItemIndicator>
      {children}
    </Primitive.CheckboxItem>
  )
}

export function DropdownMenuRadioItem({ children, ...props }: ComponentProps<typeof Primitive.RadioItem>) {
  return (
    <Primitive.RadioItem className={`${ITEM} pl-8`} {...props}>
      <Primitive.ItemIndicator className="absolute left-2">
        <Icon name="check" />
      </Primitive.ItemIndicator>
      {children}
    </Primitive.RadioItem>
  )
}
