'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'

type MarkLinkProps = {
  readonly index: number
  /** Everything the mark shows, in words. */
  readonly label: string
  readonly href: string | null
  readonly tabIndex: 0 | -1
  /** `left`: where the pointer is; `null` when the mark was reached by keyboard. */
  readonly onShow: (index: number, left: number | null) => void
  readonly onHide: () => void
  readonly children: ReactNode
}

/** A part of a chart that can be pointed at, focused and, where it leads somewhere, followed. */
export function MarkLink({ index, label, href, tabIndex, onShow, onHide, children }: MarkLinkProps) {
  const common = {
    'aria-label': label,
    'data-mark': index,
    tabIndex,
    className:
      'outline-none [&>rect]:fill-transparent [&:hover>rect]:fill-ink/4 [&:focus-visible>rect]:stroke-2 [&:focus-visible>rect]:stroke-ink',
    onFocus: () => onShow(index, null),
    onBlur: onHide,
    onPointerMove: (event: { readonly nativeEvent: PointerEvent }) => onShow(index, event.nativeEvent.offsetX),
    onPointerLeave: onHide,
  }
  // A mark that leads nowhere is still read out with all its numbers: a picture with a name.
  const picture = { ...common, role: 'img' }
  return href === null ? (
    <g {...picture}>{children}</g>
  ) : (
    <Link href={href} prefetch={false} {...common}>
      {children}
    </Link>
  )
}
