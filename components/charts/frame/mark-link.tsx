'use client'

import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { Link } from '@/components/ui/link'
import { useMark } from './roving-focus'

type MarkLinkProps = {
  readonly index: number
  /** Everything the mark shows, in words. */
  readonly label: string
  readonly href: string | null
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
export function MarkLink({ index, label, href, children }: MarkLinkProps) {
  const { tabIndex, onShow, onHide } = useMark(index)
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
    <Link href={href} {...common}>
      {children}
    </Link>
  )
}
