'use client'

import { useSearchParams } from 'next/navigation'
import { createSerializer, parseAsArrayOf, parseAsString } from 'nuqs'

/** The charts whose tables are open, as the address keeps them. */
export const openTables = parseAsArrayOf(parseAsString).withDefault([]).withOptions({ history: 'push' })

const withTables = createSerializer({ table: openTables })

/** The table of a chart for readers without scripts: it is drawn only when asked for, because most never do. */
export function TableLink({ id }: { readonly id: string }) {
  const search = useSearchParams()
  const open = openTables.parseServerSide(search.get('table') ?? undefined)
  return (
    <a className="underline" href={withTables(search, { table: [...open, id] })}>
      Show the table
    </a>
  )
}
