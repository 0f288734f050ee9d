import type { Decimals } from '@/lib/ingest/decimal'
import { isModelName } from '@/lib/ingest/rater-column'
import { plainVote } from '@/lib/ingest/read-choice'
import { openCell, readPath } from '@/lib/ingest/read-path'
import type { RaterKey, Vote } from '@/lib/ingest/record'
import { cellText } from './mapped-texts'
import type { MappedLabel } from './mapping'
import { readLabel } from './read-label'

/** A rater's name, or the id or address of a whole entry about them. */
function nameIn(cell: unknown): string | null {
  const opened = openCell(cell)
  if (typeof opened !== 'object' || opened === null || Array.isArray(opened)) return cellText(cell)
  const known = ['id', 'email', 'username', 'name'].map((field) => readPath(opened, field))
  return cellText(known.find((value) => cellText(value) !== null)) ?? cellText(cell)
}

/** Who labelled: the name that was given, or what the row's own column says. */
export function raterIn({ name, column, kind }: MappedLabel['rater'], row: unknown): RaterKey {
  const named = (column === null ? null : nameIn(readPath(row, column))) ?? name
  const sort = kind !== 'by-name' ? kind : isModelName(named) ? 'model' : 'human'
  return { name: named, kind: sort, setting: sort === 'model' ? 'discrimination' : null }
}

/** The votes that a row's columns, or the elements of one of its lists, hold. */
export function votesIn({ rater, rule, list }: MappedLabel, row: unknown, decimals?: Decimals): readonly Vote[] {
  const rows = list === null ? [row] : openCell(readPath(row, list))
  if (!Array.isArray(rows)) return []
  return rows.map((each: unknown, at): Vote => {
    const { choice, strength, raw } = readLabel(rule, each, decimals)
    const named = raterIn(rater, each)
    // The labels of a list have no names of their own: their place is all that tells them apart.
    const key = list === null || rater.column !== null ? named : { ...named, name: `${named.name} ${at + 1}` }
    return plainVote(key, choice, raw, strength)
  })
}
