'use client'

import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { OnDemand } from '@/components/ui/on-demand'
import type { Twin } from './twin'

export type DownloadMenuProps = {
  readonly title: string
  /** File name without its ending. */
  readonly name: string
  readonly twin: Twin
  /** Holds the drawing; PNG and SVG are offered while it is on the screen. */
  readonly drawing: RefObject<HTMLElement | null> | null
  /** Read when a picture is taken, so that it says what the screen says. */
  readonly note?: RefObject<HTMLElement | null>
}

const loadMenu = async () => (await import('./download-choices')).DownloadChoices

export function DownloadMenu(chart: DownloadMenuProps) {
  const button = (
    <Button variant="ghost" size="icon" aria-label={`Download: ${chart.title}`}>
      <Icon name="download" />
    </Button>
  )
  return <OnDemand kind="menu" button={button} load={loadMenu} props={chart} />
}
