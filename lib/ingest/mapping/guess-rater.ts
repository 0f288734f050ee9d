import { inWords, isModelName, isRaterColumnName } from '@/lib/ingest/rater-column'
import { sideOfWord } from '@/lib/ingest/side-words'
import { isAggregate, isMetric, isRaterHeader, wordsOf } from './column-names'
import { ownNames } from './guess-responses'
import type { ColumnProfile } from './list-columns'
import type { MappedLabel } from './mapping'

export type MappedRater = MappedLabel['rater']

export const PEOPLE: MappedRater = { kind: 'human', name: 'People', column: null }

/** The last name of a path, and the one before it where that says whose it is: `completed_by.email`. */
const lastNames = (path: string): readonly string[] => {
  const names = path.split('.').map((name) => name.replaceAll(/\[\d+\]/g, ''))
  const [last = ''] = names.slice(-1)
  return [last, names.slice(-2).join(' ')]
}

/**
 * The column that names who labelled: by its name and by short values that are no sentences; a column whose values are
 * labels themselves is none.
 */
export function findRater(columns: readonly ColumnProfile[]): ColumnProfile | null {
  const found = columns
    .filter(({ type, filled, length }) => (type === 'text' || type === 'number') && filled > 0 && length <= 60)
    .filter(({ path }) => isRaterColumnName(path) || lastNames(path).some(isRaterColumnName))
    .filter(({ examples }) =>
      examples.every((value) => value.trim().split(/\s+/).length <= 4 && !/[?!]$/.test(value.trim())),
    )
    .filter(({ path, values }) => !holdsLabels(path, values))
  const score = ({ distinct, filled }: ColumnProfile): number => (distinct < filled ? 1 : 0)
  return found.toSorted((one, other) => score(other) - score(one))[0] ?? null
}

/** Letters may be people's names; words of both sides, or a tie among them, are labels. */
function holdsLabels(path: string, values: readonly string[]): boolean {
  const sides = values.map((value) => sideOfWord(value))
  const isId = /\b(id|name|email|by)$/.test(inWords(path))
  return (
    !isId &&
    values.length > 0 &&
    sides.every((side) => side !== null) &&
    (sides.includes('tie') || (values.length > 1 && values.some((value) => value.trim().length > 1)))
  )
}

/** Whose labels a column of names gives: people's or models', or both where some of the names are models'. */
export function raterBy(column: ColumnProfile): MappedRater {
  const names = column.values.length > 0 ? column.values : column.examples
  const models = names.filter(isModelName).length
  const kind = models === 0 ? 'human' : models === names.length ? 'model' : 'by-name'
  return { kind, name: models === names.length ? 'Model' : 'People', column: column.path }
}

const SIDED = /^(a|b|\d+|left|right)$/i
const readable = (path: string): string =>
  path.replaceAll(/\[(\d+)\]/g, (_, at: string) => ` ${Number(at) + 1}`).replaceAll('.', ' ')

/** A rater named by the heading of its column; `heading`: its part that no other rater's has. */
export function raterOf(path: string, heading: string): MappedRater {
  const kind = isModelName(heading) || isModelName(path) || isMetric(heading) ? 'model' : 'human'
  return { kind, name: heading, column: null }
}

/** One rater a column, named by what tells their headings apart. A single person is People. */
export function ratersOf(paths: readonly string[]): readonly MappedRater[] {
  const [only = ''] = paths
  if (paths.length === 1) {
    const rater = raterOf(only, headingOf(only))
    return [rater.kind === 'human' ? PEOPLE : rater]
  }
  const own = ownNames(paths)
  const isTold = own.every(
    (name, at) => name !== '' && !SIDED.test(name) && name !== paths[at] && own.indexOf(name) === at,
  )
  const shared = isTold && paths.every((path, at) => path.length > (own[at] ?? '').length)
  return paths.map((path, at) =>
    shared || !isPlainLabel(path) ? raterOf(path, shared ? (own[at] ?? path) : readable(path)) : PEOPLE,
  )
}

const LABELS =
  /[_\s.-]*\b(labels?|preferences?|prefs?|choices?|votes?|verdicts?|winners?|judge?ments?|scores?|ratings?|ranks?)\b[_\s.-]*/gi

const withoutLabel = (path: string): string =>
  path.replaceAll('_', ' ').replaceAll(LABELS, ' ').trim().replaceAll(' ', '_')
/** Nothing but the words for a label: it is nobody’s name. */
const isPlainLabel = (path: string): boolean => !isRaterHeader(path) && withoutLabel(path) === ''

/** A heading without the words for what it holds: `gpt4_score` is gpt4’s. */
export function headingOf(path: string): string {
  const cut = withoutLabel(path)
  return cut === '' ? readable(path) : readable(cut)
}

/** Whether a heading names a rater, and not what several said together. */
export const isRater = (path: string): boolean => isRaterHeader(path) && !isAggregate(path)

/** Whether people or a program gave a number: a score may be either’s. */
export const isUncertain = (rater: MappedRater, path: string): boolean =>
  rater.kind === 'model' ||
  (rater.column === null && /\b(scores?|ratings?)\b/.test(wordsOf(path)) && !isRaterHeader(path))
