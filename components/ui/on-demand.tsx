'use client'

import { type ComponentProps, type ComponentType, cloneElement, type ReactElement, useEffect, useState } from 'react'
import { announce } from './announce'
import { whenIdle } from './when-idle'

/** What is opened draws its button itself from then on. */
export type Opened = {
  readonly button: ReactElement<ComponentProps<'button'>>
  /** Whether a key opened it rather than a pointer. */
  readonly byKey: boolean
}

type OnDemandProps<Props> = {
  readonly kind: 'menu' | 'dialog'
  readonly button: Opened['button']
  /** Brings what the button opens, which is open from the start. */
  readonly load: () => Promise<ComponentType<Props & Opened>>
  readonly props: Props
}

const OPENING = { menu: ['Enter', ' ', 'ArrowDown'], dialog: [] as string[] } as const

/**
 * A button and what it opens. The code of that comes when the page is at rest: most buttons of a page are never pressed, and
 * no page should wait for what they open.
 */
export function OnDemand<Props extends object>({ kind, button, load, props }: OnDemandProps<Props>) {
  const [opened, setOpened] = useState<{ readonly Part: ComponentType<Props & Opened>; readonly byKey: boolean }>()
  const [isComing, setComing] = useState(false)
  useEffect(() => {
    // Without a connection there is nothing to say before somebody asks.
    void whenIdle()
      .then(load)
      .catch(() => undefined)
  }, [load])
  if (opened) return <opened.Part {...props} button={button} byKey={opened.byKey} />
  const open = async (byKey: boolean) => {
    setComing(true)
    try {
      const Part = await load()
      setOpened({ Part, byKey })
    } catch {
      void announce('error', 'This could not be opened. Load the page again.')
    }
    setComing(false)
  }
  return cloneElement(button, {
    'aria-haspopup': kind,
    'aria-expanded': false,
    'aria-busy': isComing,
    // Assistive technology presses without a pointer.
    onClick: (event) => open(event.detail === 0),
    onKeyDown: (event) => {
      if (!(OPENING[kind] as readonly string[]).includes(event.key)) return
      event.preventDefault()
      void open(true)
    },
  })
}
