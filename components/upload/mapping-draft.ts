import type { FileSample } from '@/lib/ingest/format'
import type { Doubt } from '@/lib/ingest/mapping/doubt'
import type { ColumnProfile } from '@/lib/ingest/mapping/list-columns'
import {
  type LabelRule,
  type MappedLabel,
  type Mapping,
  mappingSchema,
  ruleColumns,
} from '@/lib/ingest/mapping/mapping'
import { faultIn, tryMapping } from '@/lib/ingest/mapping/try-mapping'

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

export type Layout = 'pair' | 'columns' | 'list' | 'row'

export const layoutOf = ({ responses }: Mapping): Layout =>
  responses.kind !== 'rated' ? responses.kind : responses.list === null ? 'row' : 'list'

/** The same mapping for another arrangement of responses. */
export function changeLayout(mapping: Mapping, layout: Layout, lists: readonly string[]): Mapping {
  if (layout === 'pair') return { ...mapping, responses: { kind: 'pair', a: side, b: side }, labels: [], ratings: [] }
  const ratings: Mapping['ratings'] = [
    { rater: { kind: 'human', name: 'People', column: null }, column: '', better: 'higher' },
  ]
  const rest = { labels: [], factors: [], ratings }
  if (layout === 'columns') {
    const [first] = ratings
    const scores = first === undefined ? [] : [{ ...first, columns: ['', '', ''] }]
    return { ...mapping, responses: { kind: 'columns', each: [side, side, side] }, ...rest, ratings: scores }
  }
  const list = layout === 'list' ? (lists[0] ?? null) : null
  return { ...mapping, responses: { kind: 'rated', list, each: side }, ...rest }
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
    case 'best':
      return { kind, column, words: [], tie: [] }
  }
}

export const newLabel = (count: number, kind: LabelRule['kind']): MappedLabel => ({
  rater: { kind: 'human', name: count === 0 ? 'People' : `Person ${count + 1}`, column: null },
  rule: emptyRule(kind, ''),
  list: null,
})

/** How two responses may be labelled; of several, `best` alone. */
export const RULE_NAMES: Readonly<Record<Exclude<LabelRule['kind'], 'best'>, string>> = {
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
  if (responses.kind === 'columns' && responses.each.some(({ text }) => text === '')) missing.push('the responses')
  if (responses.kind === 'pair' && labels.length === 0) missing.push('at least one label')
  if (responses.kind === 'rated' && ratings.every(({ column }) => column === '')) missing.push('a rating')
  if (responses.kind === 'columns' && labels.length + ratings.length === 0) missing.push('a rating, or the best')
  if (missing.length === 0 && !mappingSchema.safeParse(mapping).success) missing.push('a column that is not chosen yet')
  return missing
}

/**
 * Why nothing would come of a mapping that is complete; `null` where something does. Rows of one response each may find
 * their partners further down: where every prompt of a cut sample stands alone, the preview has to tell.
 */
export function faultOf(mapping: Mapping, sample: FileSample, isWhole: boolean): string | null {
  const trial = tryMapping(mapping, [sample])
  const mayFollow = layoutOf(mapping) === 'row' && !isWhole && trial.prompts === trial.rows - trial.rejected
  return mayFollow && trial.rejected < trial.rows ? null : faultIn(trial)
}

/** Doubts about what is still as it was guessed: what a person changed is none any more. */
export function standingDoubts(doubts: readonly Doubt[], guess: Mapping | null, mapping: Mapping): readonly Doubt[] {
  const rulesOf = ({ labels, ratings }: Mapping, column: string | null): string =>
    JSON.stringify([
      labels.filter(({ rule, list }) => column !== null && (list === column || ruleColumns(rule).includes(column))),
      ratings.filter((rating) => rating.column === column),
    ])
  return guess === null ? [] : doubts.filter(({ column }) => rulesOf(guess, column) === rulesOf(mapping, column))
}

/** Columns of the rows themselves, or of the elements of a list. */
export const columnsIn = (columns: readonly ColumnProfile[], list: string | null): readonly ColumnProfile[] =>
  columns.filter((column) => column.list === list)
