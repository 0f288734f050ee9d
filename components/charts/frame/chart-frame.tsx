'use client'

import { useSearchParams } from 'next/navigation'
import { createSerializer, parseAsArrayOf, parseAsString, useQueryState } from 'nuqs'
import { type CSSProperties, type ReactNode, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { useIsWhole } from './chart-source'
import { DownloadMenu } from './download-menu'
import type { Twin } from './twin'
import { TwinTable } from './twin-table'

/** Holds the place of a chart whose code is on its way. */
export function PlotPlaceholder() {
  return <div className="h-full rounded-control bg-sunken motion-safe:animate-pulse noscript:hidden" />
}

/** The charts whose tables are open, as the address keeps them. */
const openTables = parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: 'push' })

const withTables = createSerializer({ table: openTables })

/** The table of a chart for readers without scripts: it is drawn only when asked for, because most never do. */
function TableLink({ id }: { readonly id: string }) {
  const search = useSearchParams()
  const open = openTables.parseServerSide(search.get('table') ?? undefined)
  return (
    <a className="underline" href={withTables(search, { table: [...open, id] })}>
      Show the table
    </a>
  )
}

type ChartFrameProps = {
  /** Names the chart on its page and in the URL. */
  readonly id: string
  /** States what the chart shows. */
  readonly title: string
  /** How to read it, and what the intervals are. */
  readonly note: ReactNode
  readonly twin: Twin
  /** Heights below and from a width in pixels, and from 1000 px, known before the width is. */
  readonly height: { readonly narrow: number; readonly wide: number; readonly full?: number }
  readonly wideFrom?: keyof typeof WIDE_FROM
  /** Under the drawing, and not part of it. */
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** Pixels, as the layouts count: a breakpoint in rem follows the size of the text. */
const WIDE_FROM = {
  520: '@min-[520px]:h-(--wide)',
  600: '@min-[600px]:h-(--wide)',
  672: '@min-[672px]:h-(--wide)',
} as const

type Heights = CSSProperties & { readonly '--narrow': string; readonly '--wide': string; readonly '--full': string }

/** A chart with its title, its table and its downloads. Without scripts the table stands in for the chart, or is a link away. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, note, twin, height, wideFrom = 672, foot, children } = props
  const drawing = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLSpanElement>(null)
  const isWhole = useIsWhole()
  const [open, setOpen] = useQueryState('table', openTables)
  const table = open.includes(id)
  const heights: Heights = {
    '--narrow': `${height.narrow}px`,
    '--wide': `${height.wide}px`,
    '--full': `${height.full ?? height.wide}px`,
  }
  const toggle = () => setOpen(table ? open.filter((other) => other !== id) : [...open, id])
  return (
    <Card aria-labelledby={`${id}-title`}>
      <CardHeader
        id={`${id}-title`}
        title={title}
        note={<span ref={words}>{note}</span>}
        actions={
          <div className="flex noscript:hidden" data-screen-only>
            <Button
              variant="ghost"
              className="aria-pressed:bg-sunken aria-pressed:text-ink"
              aria-pressed={table}
              aria-label={`Table: ${title}`}
              onClick={toggle}
            >
              <Icon name="table" />
              Table
            </Button>
            <DownloadMenu title={title} name={id} twin={twin} drawing={table ? null : drawing} note={words} />
          </div>
        }
      />
      <div className={`@container ${table ? 'hidden' : 'noscript:hidden'}`}>
        <div ref={drawing} className={`h-(--narrow) ${WIDE_FROM[wideFrom]} @min-[1000px]:h-(--full)`} style={heights}>
          {children}
        </div>
      </div>
      {table && <TwinTable title={title} twin={twin} />}
      {!table && <noscript>{isWhole ? <TwinTable title={title} twin={twin} /> : <TableLink id={id} />}</noscript>}
      {foot}
    </Card>
  )
}
