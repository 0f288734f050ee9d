'use client'

import type { RefObject } from 'react'
import { announce } from '@/components/ui/announce'
import { DropdownMenuItem, OpenedMenu } from '@/components/ui/dropdown-menu'
import type { Opened } from '@/components/ui/on-demand'
import { useChartSource } from './chart-source'
import { type Twin, toCsv } from './twin'

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

/** The words of a note, without the buttons among them. */
function wordsOf(note: HTMLElement | null | undefined): string {
  const copy = note?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return ''
  for (const button of copy.querySelectorAll('button')) button.remove()
  return copy.textContent
}

export function DownloadChoices({ title, name, twin, drawing, note, ...opened }: DownloadMenuProps & Opened) {
  const source = useChartSource()
  const save = (kind: 'Png' | 'Svg' | 'Csv') => async () => {
    try {
      const files = await import('./export-chart')
      if (kind === 'Csv') return files.saveCsv(toCsv(twin), name)
      const chart = drawing?.current
      if (chart?.querySelector('svg'))
        await files[`save${kind}`](chart, name, { title, note: wordsOf(note?.current), source })
    } catch {
      announce('error', 'The file could not be made. Try again, or take the CSV.')
    }
  }
  return (
    <OpenedMenu {...opened} align="end">
      {drawing && <DropdownMenuItem onSelect={save('Png')}>Picture (PNG)</DropdownMenuItem>}
      {drawing && <DropdownMenuItem onSelect={save('Svg')}>Drawing (SVG)</DropdownMenuItem>}
      <DropdownMenuItem onSelect={save('Csv')}>Numbers (CSV)</DropdownMenuItem>
    </OpenedMenu>
  )
}
