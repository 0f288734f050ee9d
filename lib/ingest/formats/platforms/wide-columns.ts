import { judge, PEOPLE } from '@/lib/ingest/read-choice'
import type { RaterKey } from '@/lib/ingest/record'
import { isFormula } from '@/lib/words/export/spreadsheet-formula'

/** Where the label of one rater stands, and what else the file has of it. */
export type LabelColumn = {
  readonly field: string
  readonly rater: RaterKey
  /** The verdict with the responses shown the other way round. */
  readonly swapped: string | null
  readonly strength: string | null
  /** The choice, where it does not follow from the verdicts in the two orders. */
  readonly verdict: string | null
}

/** What the columns of Proclivity's own format hold, told by their names. */
export type WideColumns = {
  readonly labels: readonly LabelColumn[]
  /** `null`: the file has none. */
  readonly levels: { readonly a: string | null; readonly b: string | null }
  readonly factors: readonly { readonly name: string; readonly a: string; readonly b: string }[]
  readonly slices: readonly { readonly field: string; readonly name: string }[]
}

/** In every file that Proclivity wrote: names may be encoded, and cells are read to the last blank. */
export const EXACT = 'proclivity.exact'
/** In every CSV file that Proclivity wrote: texts went through `escapeCell`, in the version that the column holds. */
export const ESCAPED = 'csv.escaped'
export const ESCAPE_VERSION = '2'
export type EscapeVersion = '1' | typeof ESCAPE_VERSION

const SWAPPED = '.swapped'
const KINDS = ['human', 'model', 'generator'] as const
type Kind = (typeof KINDS)[number]

const raterOf = (kind: Kind, name: string): RaterKey => {
  if (kind === 'model') return judge(name)
  return kind === 'human' ? { name, kind, setting: null } : { name, kind: 'model', setting: 'generation' }
}

/** The column of a rater's labels, before its name is read. */
export const kindOf = ({ kind, setting }: { readonly kind: string; readonly setting: string | null }): Kind => {
  if (kind === 'human') return 'human'
  return setting === 'generation' ? 'generator' : 'model'
}

function namesAfter(fields: readonly string[], prefix: string): readonly string[] {
  return fields.filter((field) => field.startsWith(prefix) && field.length > prefix.length)
}

/**
 * Names may hold dots (model.gpt-3.5-turbo): only the first part and a known last part are split off. Raters come people
 * first; those of a file that Proclivity wrote come as its columns do.
 */
export function readColumns(fields: readonly string[]): WideColumns {
  const known = new Set(fields)
  const exact = known.has(EXACT)
  const nameOf = exact ? nameOfColumn : (text: string): string => text
  const ifThere = (field: string): string | null => (known.has(field) ? field : null)

  const label = (field: string, rater: RaterKey, swaps: boolean): LabelColumn => ({
    field,
    rater,
    swapped: swaps ? ifThere(field + SWAPPED) : null,
    strength: ifThere(`strength.${field}`),
    verdict: ifThere(`verdict.${field}`),
  })
  function labelsOf(kind: Kind): readonly LabelColumn[] {
    const swaps = exact || kind === 'model'
    const own = namesAfter(fields, `${kind}.`).map((field) =>
      swaps && field.endsWith(SWAPPED) && field.length > kind.length + 1 + SWAPPED.length
        ? field.slice(0, -SWAPPED.length)
        : field,
    )
    return [...new Set(own)].map((field) => label(field, raterOf(kind, nameOf(field.slice(kind.length + 1))), swaps))
  }

  const unnamed = known.has('preference') ? [label('preference', PEOPLE, false)] : []
  const labels = [...unnamed, ...KINDS.flatMap(labelsOf)]
  const at = new Map(fields.map((field, index) => [field, index]))
  const factors = new Set(
    namesAfter(fields, 'factor.')
      .filter((field) => /.\.[ab]$/.test(field.slice('factor.'.length)))
      .map((field) => field.slice('factor.'.length, -2)),
  )
  return {
    labels: exact ? labels.sort((first, second) => (at.get(first.field) ?? 0) - (at.get(second.field) ?? 0)) : labels,
    levels: { a: ifThere('level_a'), b: ifThere('level_b') },
    factors: [...factors].map((name) => ({ name: nameOf(name), a: `factor.${name}.a`, b: `factor.${name}.b` })),
    slices: [
      ...(known.has('task') && !exact ? [{ field: 'task', name: 'task' }] : []),
      ...namesAfter(fields, 'slice.').map((field) => ({ field, name: nameOf(field.slice('slice.'.length)) })),
    ],
  }
}

const ODD = /%|^\s+|\s+$|\p{Cc}|\.(?=swapped$)/gu
const BLANK = '%'

const encode = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/**
 * A name of a rater, factor or slice as a part of a column's name: what a table would trim or the format would take for
 * its own `.swapped` is written %XX, as in an address, and a blank name as a lone %.
 *
 * @example columnName('Ann ') // 'Ann%20'
 */
export const columnName = (name: string): string => (name === '' ? BLANK : name.replace(ODD, encode))

/** The name that `columnName` wrote; a text it never writes stays as it is. */
export function nameOfColumn(text: string): string {
  if (text === BLANK) return ''
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const APOSTROPHES = /^'*/
/** What was risky to the first version, whose files say 1: neither line feeds, nor blanks before a sign, nor full-width signs. */
const RISKY_BEFORE = /^'*([=+\-@\t\r]|$)/

function isRisky(text: string): boolean {
  const rest = text.replace(APOSTROPHES, '')
  return rest === '' || isFormula(rest)
}

/**
 * A text as a CSV cell that no spreadsheet takes for a formula: an apostrophe goes before it. One also goes before an
 * empty text, which leaves the blank cell to what is missing, and before a text that would read as escaped already.
 *
 * @example escapeCell('=1+1') // "'=1+1"
 */
export const escapeCell = (text: string): string => (isRisky(text) ? `'${text}` : text)

/** The text that `escapeCell` of a version escaped; `null` for a blank cell. */
export function unescapeCell(cell: string, version: EscapeVersion = ESCAPE_VERSION): string | null {
  if (cell === '') return null
  const risky = version === '1' ? RISKY_BEFORE.test(cell) : isRisky(cell)
  return cell.startsWith("'") && risky ? cell.slice(1) : cell
}
