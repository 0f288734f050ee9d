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

/**
 * Counts the Markdown of a text: headings, list items, bold spans, code (blocks and spans), tables.
 *
 * CommonMark with tables (GFM), at most eight levels deep, which also keeps the cost linear on hostile text.
 *
 * @example countMarks('# Plan\n- **one**\n- `two`') // { headings: 1, listItems: 2, bold: 1, code: 1, tables: 0 }
 */
export function countMarks(text: string): MarkdownMarks {
  const marks = { headings: 0, listItems: 0, bold: 0, code: 0, tables: 0 }
  for (const block of parser.parse(text, {})) {
    for (const token of [block, ...(block.children ?? [])]) {
      const mark = MARK_OF_TOKEN[token.type]
      if (mark) marks[mark]++
    }
  }
  return marks
}
