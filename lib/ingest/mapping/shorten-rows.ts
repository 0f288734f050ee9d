import { openCell } from '@/lib/ingest/read-path'
import type { SourceRow } from '@/lib/ingest/record'

const MOST_CHARACTERS = 600
const MOST_ELEMENTS = 30

function shorten(value: unknown): unknown {
  const opened = openCell(value)
  if (typeof opened === 'string')
    return opened.length > MOST_CHARACTERS ? `${opened.slice(0, MOST_CHARACTERS)}…` : opened
  if (Array.isArray(opened)) return opened.slice(0, MOST_ELEMENTS).map(shorten)
  if (typeof opened !== 'object' || opened === null) return opened
  return Object.fromEntries(Object.entries(opened).map(([name, inner]) => [name, shorten(inner)]))
}

/** Rows small enough to be sent to a browser: long texts are cut, everything else keeps its place. */
export const shortenRows = (rows: readonly SourceRow[]): readonly SourceRow[] =>
  rows.map(({ line, value }) => ({ line, value: shorten(value) }))
