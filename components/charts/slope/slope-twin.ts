import { factorHref } from '@/components/charts/frame/mark-href'
import { testCell } from '@/components/charts/frame/mark-words'
import type { Twin } from '@/components/charts/frame/twin'
import type { ModelSeries } from '@/components/charts/frame/weight-row'
import { formatCount, formatEstimate, formatGap, formatProbability, inDigitsOf, UNDEFINED } from '@/lib/words/format'
import type { SlopeLine } from './slope-ranks'

const COLUMNS = [
  ['factor', 'Factor', false],
  ['rater', 'Rater', false],
  ['rank', 'Rank', true],
  ['score', 'Score', true],
  ['low', 'from', true],
  ['high', 'to', true],
  ['n', 'n', true],
  ['gap', 'Gap', true],
  ['gap_q', 'q of gap', true],
] as const

const NONE = { value: null, low: null, high: null }

/** What the tests say, where a number says on what it rests. */
const VERDICTS = [
  { id: 'verdict', label: 'Test of score' },
  { id: 'gap_verdict', label: 'Test of gap' },
] as const

/** Every place with the score, interval and pairs it comes from. */
export function slopeTwin(
  lines: readonly SlopeLine[],
  models: readonly ModelSeries[],
  people: string,
  factorsHref: string | null,
): Twin {
  const number = (value: number | null, format: (value: number | null) => string) => ({
    text: value === null ? '' : format(value),
    value,
  })
  const hasBasis = lines.some(({ marks }) => marks.some((mark) => mark?.basis !== undefined))
  const verdicts = hasBasis ? VERDICTS.map(({ id, label }) => ({ id, label, numeric: false })) : []
  return {
    columns: [...COLUMNS.map(([id, label, numeric]) => ({ id, label, numeric })), ...verdicts],
    rows: lines.flatMap(({ row, marks, ranks }) =>
      [people, ...models.map(({ name }) => name)].map((name, column) => {
        const mark = marks[column]
        const gap = column === 0 ? null : (row.models[column - 1]?.gap ?? null)
        return [
          { text: row.label, value: row.label, href: factorHref(factorsHref, row.factor) },
          { text: name, value: name },
          number(ranks[column] ?? null, (value) => formatCount(value ?? 0)),
          { text: mark ? formatEstimate(mark) : UNDEFINED, value: mark?.value ?? null },
          number(mark?.low ?? null, inDigitsOf(mark ?? NONE)),
          number(mark?.high ?? null, inDigitsOf(mark ?? NONE)),
          number(mark?.n ?? null, (value) => formatCount(value ?? 0)),
          number(gap?.value ?? null, inDigitsOf(gap ?? NONE, formatGap)),
          number(gap?.q ?? null, formatProbability),
          ...(hasBasis ? [testCell(mark), testCell(gap)] : []),
        ]
      }),
    ),
  }
}
