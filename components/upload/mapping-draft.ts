import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import { type LabelRule, type MappedLabel, type Mapping, mappingSchema } from '@/lib/ingest/mapping/mapping'
import { sideOfWord } from '@/lib/ingest/mapping/pair-columns'

const side = { text: '', source: null, author: null }

/** What a person starts from when nothing could be guessed. */
export const EMPTY_MAPPING: Mapping = {
  version: 1,
  task: 'custom',
  prompt: null,
  promptId: null,
  pairId: null,
  source: null,
  responses: { kind: 'pair', a: side, b: side },
  labels: [],
  ratings: [],
  factors: [],
  slices: [],
}

export type Layout = 'pair' | 'list' | 'row'

export const layoutOf = ({ responses }: Mapping): Layout =>
  responses.kind === 'pair' ? 'pair' : responses.list === null ? 'row' : 'list'

/** The same mapping for another arrangement of responses. */
export function changeLayout(mapping: Mapping, layout: Layout, lists: readonly string[]): Mapping {
  if (layout === 'pair') return { ...mapping, responses: { kind: 'pair', a: side, b: side }, ratings: [] }
  const ratings: Mapping['ratings'] = [
    { rater: { kind: 'human', name: 'People', column: null }, column: '', better: 'higher' },
  ]
  const list = layout === 'list' ? (lists[0] ?? null) : null
  return { ...mapping, responses: { kind: 'rated', list, each: side }, labels: [], factors: [], ratings }
}

/** A rule of a kind with nothing chosen yet; `column` where the kind has one column that tells. */
export function emptyRule(kind: LabelRule['kind'], column: string): LabelRule {
  switch (kind) {
    case 'words':
      return { kind, column, a: [], b: [], tie: [] }
    case 'winner':
      return { kind, column, nameA: '', nameB: '', tie: [] }
    case 'one-hot':
      return { kind, a: '', b: '', tie: null }
    case 'signed':
      return { kind, column, positive: 'a', tie: 0 }
    case 'scores':
      return { kind, a: '', b: '', better: 'higher' }
    case 'range':
      return { kind, column, low: 1, high: 2 }
    case 'chosen':
      return { kind }
  }
}

/** A first reading of a column's values, one by one. */
export function guessWords(path: string, columns: readonly ColumnProfile[]): Extract<LabelRule, { kind: 'words' }> {
  const values = columns.find((column) => column.path === path)?.values ?? []
  const counted = values.some((value) => Number(value) === 2) ? ['2', '1', '0'] : ['', '0', '1']
  const numbered = new Map([
    [counted[1], 'a'],
    [counted[0] || counted[2], 'b'],
    [counted[0] ? counted[2] : undefined, 'tie'],
  ])
  const of = (side: string) =>
    values.filter((value) => (sideOfWord(value) ?? numbered.get(String(Number(value)))) === side)
  return { kind: 'words', column: path, a: of('a'), b: of('b'), tie: of('tie') }
}

export const newLabel = (count: number): MappedLabel => ({
  rater: { kind: 'human', name: count === 0 ? 'People' : `Person ${count + 1}`, column: null },
  rule: emptyRule('words', ''),
  list: null,
})

export const RULE_NAMES: Readonly<Record<LabelRule['kind'], string>> = {
  words: 'A word or number: 0/1, 1/2, A/B, A>B, true/false, a column’s name …',
  winner: 'The winner’s name, as other columns give it',
  'one-hot': 'One column for each outcome, 1 in the one that holds',
  signed: 'A number whose sign tells',
  scores: 'A score or rank for each response',
  range: 'A number between two ends, such as 1 to 2',
  chosen: 'The first response is always the preferred one (chosen, rejected)',
}

/** What is still missing, in words; empty when the mapping can be used. */
export function missingParts(mapping: Mapping): readonly string[] {
  const { responses, labels, ratings } = mapping
  const missing: string[] = []
  if (responses.kind === 'pair' && (responses.a.text === '' || responses.b.text === '')) missing.push('both responses')
  if (responses.kind === 'rated' && responses.each.text === '') missing.push('the response')
  if (responses.kind === 'pair' && labels.length === 0) missing.push('at least one label')
  if (responses.kind === 'rated' && ratings.every(({ column }) => column === '')) missing.push('a rating')
  if (missing.length === 0 && !mappingSchema.safeParse(mapping).success) missing.push('a column that is not chosen yet')
  return missing
}

/** Columns of the rows themselves, or of the elements of a list. */
export const columnsIn = (columns: readonly ColumnProfile[], list: string | null): readonly ColumnProfile[] =>
  columns.filter((column) => column.list === list)
