import type { Place } from '@/lib/ingest/assembly/vote-store'
import type { LintExample } from './finding'

const SHOWN = 3
const CHARACTERS = 160

/** A text as a line of a list: white space as single blanks, its beginning alone. */
export function shorten(text: string): string {
  const start = text
    .slice(0, 4 * CHARACTERS)
    .replace(/\s+/g, ' ')
    .trim()
  const isCut = start.length > CHARACTERS || text.length > 4 * CHARACTERS
  return (isCut ? `${start.slice(0, CHARACTERS)}…` : start).toWellFormed()
}

/** The first rows that show what a check means. */
export type Examples = {
  /** Whether one more would be left out. */
  isFull(): boolean
  add(place: Place, texts: Readonly<Record<string, string>>): void
  list(): readonly LintExample[]
}

export function createExamples(): Examples {
  const rows: LintExample[] = []
  return {
    isFull: () => rows.length === SHOWN,
    add({ file, line }, texts) {
      if (rows.length === SHOWN || rows.some((row) => row.file === file && row.line === line)) return
      rows.push({ file, line, texts: Object.entries(texts).map(([name, text]) => ({ name, text: shorten(text) })) })
    },
    list: () => rows,
  }
}
