import type { CsvRecord } from './split-csv'

/** Titles and comments that stand before a table are few. */
const MOST_BEFORE = 30
const EXCERPT = 80
const COMMENT = /^\s*(#|\/\/)/
/** Headings that tables of preferences have: a line that holds two of them is their header. */
const HEADING =
  /^#?((pair|prompt|question|row)?id|(human|model|generator|factor|slice)\.?.+|(prompt|question|instruction|query|input|context|source|response|answer|output|completion|summary|text|chosen|rejected|preference|preferred|winner|label|choice|vote|rater|annotator|judge|score|rating|task|category)(s|text)?(a|b|[0-2])?)$/

const isBlank = (cell: string): boolean => cell.trim() === ''
const filled = (cells: readonly string[]): number => cells.filter((cell) => !isBlank(cell)).length
export const isBlankRow = (cells: readonly string[]): boolean => cells.every(isBlank)

const isHeading = (cell: string): boolean =>
  cell.length <= 40 && HEADING.test(cell.toLowerCase().replace(/[\s_-]+/g, ''))
const headings = (cells: readonly string[]): number => cells.filter(isHeading).length

function commonWidth(records: readonly CsvRecord[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [[width] = [0]] = [...counts].sort(([a, many], [b, more]) => more - many || b - a)
  return width
}

/** Names, no data: several, told apart, and not a number among them. */
function couldBeHeader(cells: readonly string[]): boolean {
  const names = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim())
  return names.length > 1 && new Set(names).size === names.length && names.every((name) => Number.isNaN(Number(name)))
}

/**
 * Which of a table's first records holds the headings: titles, comments and lines such as “Exported by; Ann” may stand
 * before it. In doubt it is the first. Rows of blanks count as none.
 */
export function findHeader(records: readonly CsvRecord[]): number {
  const width = commonWidth(records)
  const first = records.slice(0, MOST_BEFORE)
  const named = first.findIndex(({ cells }) => headings(cells) > 1)
  const before = first.slice(0, Math.max(named, 0))
  if (named === 0) return 0
  const isLess = ({ cells }: CsvRecord): boolean => filled(cells) * 2 <= width || COMMENT.test(cells[0] ?? '')
  if (named > 0 && before.every((record) => isLess(record) && headings(record.cells) === 0)) return named
  const isTitle = ({ cells }: CsvRecord): boolean => {
    const text = cells[0] ?? ''
    if (COMMENT.test(text) && cells.length !== width) return true
    return width > 1 && filled(cells) < 2 && !isHeading(text) && (isBlankRow(cells) || !isBlank(text))
  }
  const at = first.findIndex((record) => !isTitle(record))
  // What no row follows is no header.
  return at > 0 && at + 1 < records.length && couldBeHeader(first[at]?.cells ?? []) ? at : 0
}

/** Says what stands before the header, in the words of the file. */
export function noteBefore(before: readonly CsvRecord[]): readonly string[] {
  const texts = before.filter(({ cells }) => !isBlankRow(cells)).map(({ cells }) => excerpt(cells))
  if (texts.length === 0) return []
  const shown = [...texts.slice(0, 3).map((text) => `“${text}”`), ...(texts.length > 3 ? ['…'] : [])].join(', ')
  return [
    texts.length === 1
      ? `The line before the header is no row: ${shown}.`
      : `The ${texts.length} lines before the header are no rows: ${shown}.`,
  ]
}

function excerpt(cells: readonly string[]): string {
  const text = cells
    .filter((cell) => !isBlank(cell))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text
}
