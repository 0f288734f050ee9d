'use client'

import Link from 'next/link'
import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef } from 'react'

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

const LOOK = [
  'outline-none [&>rect]:fill-transparent [&:hover>rect]:fill-ink/4 [&:focus-visible>rect]:stroke-2 [&:focus-visible>rect]:stroke-ink',
  '[&>path]:fill-none [&>path]:stroke-transparent [&:hover>path]:stroke-ink/15 [&:focus-visible>path]:stroke-ink/25',
].join(' ')

/**
 * A part of a chart that can be pointed at, focused and, where it leads somewhere, followed. A finger shows the numbers with
 * the first tap and follows with the second; Escape takes the numbers away.
 */
export function MarkLink({ index, label, href, tabIndex, onShow, onHide, children }: MarkLinkProps) {
  const touch = useRef({ isTouch: false, isShown: false })
  const common = {
    'aria-label': label,
    'data-mark': index,
    tabIndex,
    className: LOOK,
    onFocus: () => onShow(index, null),
    onBlur: () => {
      touch.current.isShown = false
      onHide()
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') onHide()
    },
    onPointerDown: (event: PointerEvent) => {
      touch.current.isTouch = event.pointerType === 'touch'
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') onShow(index, event.nativeEvent.offsetX)
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') onHide()
    },
    onClick: (event: MouseEvent) => {
      if (!touch.current.isTouch || touch.current.isShown) return
      event.preventDefault()
      touch.current.isShown = true
      onShow(index, event.nativeEvent.offsetX)
    },
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
