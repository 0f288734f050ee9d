import { z } from 'zod'
import { RATER_KINDS } from '@/lib/words/rater'
import { TASKS } from '@/lib/words/task'

/** Characters of a column's path. */
export const LONGEST_PATH = 500

const column = z.string().min(1).max(LONGEST_PATH)
const words = z.array(z.string().max(200)).max(50)
const side = z.enum(['a', 'b'])
const better = z.enum(['higher', 'lower'])

/** How cells say which response was preferred; every way that preference files have been seen to use. */
const labelRule = z.discriminatedUnion('kind', [
  /** Words or numbers for a, b and a tie: 0/1, 1/2, A/B, A>B/B>A, names of columns, true/false/"Equally Good". */
  z.object({ kind: z.literal('words'), column, a: words, b: words, tie: words }),
  /** The winner's name, which other columns give for a and b. */
  z.object({ kind: z.literal('winner'), column, nameA: column, nameB: column, tie: words }),
  /** One column each, 1 in the one that holds. */
  z.object({ kind: z.literal('one-hot'), a: column, b: column, tie: column.nullable() }),
  /** A number whose sign tells: within `tie` of zero is a tie. */
  z.object({ kind: z.literal('signed'), column, positive: side, tie: z.number().nonnegative() }),
  /** A score (or rank) for each response. */
  z.object({ kind: z.literal('scores'), a: column, b: column, better }),
  /** A number between `low` (all for a) and `high` (all for b); the middle is a tie. */
  z.object({ kind: z.literal('range'), column, low: z.number(), high: z.number() }),
  /** The first of the two is always the preferred one: chosen and rejected. */
  z.object({ kind: z.literal('chosen') }),
  /** Of several answers in columns: the words that name each, in their order; it beats every other one. */
  z.object({ kind: z.literal('best'), column, words: z.array(words).max(50), tie: words }),
])

/** Whose labels: a name, or the column that holds it; then models may stand among people, and are told by their names. */
const rater = z.object({
  kind: z.enum([...RATER_KINDS, 'by-name']),
  name: z.string().max(200),
  column: column.nullable(),
})

const label = z.object({
  rater,
  rule: labelRule,
  /** A list of labels in each row: then the columns of rule and rater are those of its elements. */
  list: column.nullable(),
})

const response = z.object({
  text: column,
  source: column.nullable(),
  author: column.nullable(),
  /** Who wrote it, where the column's name says so and no other column does. */
  by: z.string().max(200).exactOptional(),
})

/** What the columns of a file mean. Columns are paths: `prompt`, `response_a.text`, `answers[0].rank`. */
export const mappingSchema = z.object({
  version: z.literal(1),
  task: z.enum(TASKS),
  /** Several columns make one prompt together, in their order: a system text, instruction and input. */
  prompt: z.union([column, z.array(column).min(1).max(10)]).nullable(),
  promptId: column.nullable(),
  pairId: column.nullable(),
  source: column.nullable(),
  responses: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pair'), a: response, b: response }),
    /** One response a row, or a list of responses in it; raters give each a number. */
    z.object({ kind: z.literal('rated'), list: column.nullable(), each: response }),
    /** More than two responses in columns of one row; raters give each a number, or name the best. */
    z.object({ kind: z.literal('columns'), each: z.array(response).min(2).max(50) }),
  ]),
  labels: z.array(label).max(200),
  /**
   * Numbers that raters gave the responses of `rated` ones; `columns`: one for each of several responses in columns;
   * `scale`: where they are words, those of each step, from the worst to the best.
   */
  ratings: z
    .array(
      z.object({
        rater,
        column,
        better,
        columns: z.array(column).max(50).exactOptional(),
        scale: z.array(words).max(50).exactOptional(),
      }),
    )
    .max(200),
  /** Imported factors: both columns for pairs, `a` alone for rated responses, `columns` for several responses in columns. */
  factors: z
    .array(
      z.object({
        name: z.string().min(1).max(200),
        a: column,
        b: column.nullable(),
        columns: z.array(column).max(50).exactOptional(),
      }),
    )
    .max(500),
  slices: z.array(column).max(100),
})

export type Mapping = z.infer<typeof mappingSchema>
export type LabelRule = z.infer<typeof labelRule>
export type MappedLabel = Mapping['labels'][number]

/** The columns that make up the prompt. */
export const promptColumns = ({ prompt }: Pick<Mapping, 'prompt'>): readonly string[] =>
  prompt === null ? [] : typeof prompt === 'string' ? [prompt] : prompt

/** The columns that hold the responses, or the list that does. */
export function textColumns(responses: Mapping['responses']): readonly string[] {
  switch (responses.kind) {
    case 'pair':
      return [responses.a.text, responses.b.text]
    case 'columns':
      return responses.each.map(({ text }) => text)
    case 'rated':
      return [responses.list ?? responses.each.text]
  }
}

/** The columns a file must have for this mapping to fit it. */
export function neededColumns(mapping: Mapping): readonly string[] {
  const { responses, labels, ratings } = mapping
  const inRows = (list: string | null, columns: readonly string[]) => (list === null ? columns : [list])
  const labelled = labels.flatMap(({ list, rule }) => inRows(list, ruleColumns(rule)))
  const rated = responses.kind === 'rated' ? ratings.map(({ column }) => column) : []
  const scored = responses.kind === 'columns' ? ratings.flatMap(({ column, columns }) => columns ?? [column]) : []
  const inList = responses.kind === 'rated' ? inRows(responses.list, rated) : scored
  return [...new Set([...promptColumns(mapping), ...textColumns(responses), ...labelled, ...inList])]
}

/** The columns a rule reads. */
export function ruleColumns(rule: LabelRule): readonly string[] {
  switch (rule.kind) {
    case 'words':
    case 'signed':
    case 'range':
    case 'best':
      return [rule.column]
    case 'winner':
      return [rule.column, rule.nameA, rule.nameB]
    case 'one-hot':
      return [rule.a, rule.b, ...(rule.tie === null ? [] : [rule.tie])]
    case 'scores':
      return [rule.a, rule.b]
    case 'chosen':
      return []
  }
}
