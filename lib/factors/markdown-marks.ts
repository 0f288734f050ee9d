import MarkdownIt from 'markdown-it'

export type MarkdownMarks = {
  readonly headings: number
  readonly listItems: number
  readonly bold: number
  readonly code: number
  readonly tables: number
}

/** Only what is counted is parsed: links, images and HTML stay text, and an indented line is no code block. */
const parser = new MarkdownIt({ html: false, maxNesting: 8 })
  .disable(['code', 'reference'])
  .disable(['link', 'image', 'autolink', 'entity', 'strikethrough'])

const MARK_OF_TOKEN: Readonly<Record<string, keyof MarkdownMarks>> = {
  heading_open: 'headings',
  list_item_open: 'listItems',
  strong_open: 'bold',
  fence: 'code',
  code_inline: 'code',
  table_open: 'tables',
}

const NO_MARKS: MarkdownMarks = { headings: 0, listItems: 0, bold: 0, code: 0, tables: 0 }

/**
 * Counts the Markdown of a text: headings, list items, bold spans, code (blocks and spans), tables.
 *
 * CommonMark with tables (GFM), at most eight levels deep, which also keeps the cost linear on hostile text.
 *
 * @example countMarks('# Plan\n- **one**\n- `two`') // { headings: 1, listItems: 2, bold: 1, code: 1, tables: 0 }
 */
export function countMarks(text: string): MarkdownMarks {
  return mayHaveMarks(text) ? parseMarks(text) : NO_MARKS
}

/** The same without a look at whether there is anything to parse. */
export function parseMarks(text: string): MarkdownMarks {
  const marks = { ...NO_MARKS }
  for (const block of parser.parse(text, {})) {
    for (const token of [block, ...(block.children ?? [])]) {
      const mark = MARK_OF_TOKEN[token.type]
      if (mark) marks[mark]++
    }
  }
  return marks
}

/** No mark is made without one of these: wherever it stands, twice in a row, or first in a line … */
const ANYWHERE = 1
const TWICE = 2
const FIRST = 4
/** … where a number may be one too; before the first there may be spaces and marks of quotations. */
const DIGIT = 8
const BEFORE_FIRST = 16
const LINE_END = 32

const uses = new Uint8Array(128)
for (const [use, characters] of [
  [ANYWHERE, '`'],
  [TWICE, '*_'],
  [FIRST, '#-+*=|:~'],
  [DIGIT, '0123456789'],
  [BEFORE_FIRST, ' \t>'],
  [LINE_END, '\n\r'],
] as const)
  for (const character of characters) {
    const unit = character.charCodeAt(0)
    uses[unit] = (uses[unit] ?? 0) | use
  }

/** False only where the parser finds nothing to count: most prose need not be parsed. */
function mayHaveMarks(text: string): boolean {
  let isFirst = true
  for (let at = 0; at < text.length; at++) {
    const use = uses[text.charCodeAt(at)] ?? 0
    if (use & ANYWHERE) return true
    if (use & TWICE && text.charCodeAt(at) === text.charCodeAt(at + 1)) return true
    if (use & LINE_END) isFirst = true
    else if (isFirst && !(use & BEFORE_FIRST)) {
      if (use & FIRST || (use & DIGIT && isListNumber(text, at))) return true
      isFirst = false
    }
  }
  return false
}

function isListNumber(text: string, from: number): boolean {
  let at = from
  while ((uses[text.charCodeAt(at)] ?? 0) & DIGIT) at++
  return text.charAt(at) === '.' || text.charAt(at) === ')'
}
