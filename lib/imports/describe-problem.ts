import type { Problem } from '@/lib/ingest/mapping/recognise'

/** Which file, which line, what is wrong, and what to do. */
export function describeProblem({ file, line, column, reason, remedy }: Problem): string {
  const place = [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`]
  const named = place.filter((part) => part !== null).join(', ')
  return `${named === '' ? '' : `${named}: `}${reason} ${remedy}`
}
