import type { MarkdownMarks } from './markdown-marks'
import type { Measure } from './reading'
import type { structureFactors } from './structure-factors'

export const measureStructure: Readonly<Record<(typeof structureFactors)[number]['id'], Measure>> = {
  structure: ({ response }) => (100 * total(response.marks())) / response.words.length,
  'list-items': ({ response }) => response.marks().listItems,
  headings: ({ response }) => response.marks().headings,
  bold: ({ response }) => response.marks().bold,
  code: ({ response }) => response.marks().code,
  tables: ({ response }) => response.marks().tables,
}

function total({ headings, listItems, bold, code, tables }: MarkdownMarks): number {
  return headings + listItems + bold + code + tables
}
