import { lackOf, testCell } from '@/components/charts/frame/mark-words'
import type { Twin } from '@/components/charts/frame/twin'
import { testWords } from '@/lib/profile/findings/verdict'
import { formatCount, formatEstimate, formatInterval, formatProbability, inDigitsOf } from '@/lib/words/format'
import type { HeatmapCell, HeatmapContent } from './heatmap-layout'

type Format = (value: number | null) => string

/** Why a cell is no more than an outline; a number without a basis is judged by its interval alone. */
function doubts(cell: HeatmapCell): readonly string[] {
  if (cell.sure) return []
  return [cell.basis === undefined ? 'uncertain' : lackOf(cell) || testWords(cell)]
}

/** What a cell shows, in words. */
export function cellWords(cell: HeatmapCell, format: Format): string {
  const { value, n, q, reason } = cell
  if (value === null) return reason
  const [written, bounds] = [formatEstimate(cell, format), formatInterval(cell, format)]
  return [
    bounds === '' ? written : `${written} ${bounds}`,
    ...(q === null ? [] : [`q ${formatProbability(q)}`]),
    `n ${formatCount(n)}`,
    ...doubts(cell),
  ].join(', ')
}

type Names = { readonly group: string; readonly row: string; readonly column: string; readonly value: string }

/** A line for every cell, in the order drawn. */
export function heatmapTwin({ rows, columns }: HeatmapContent, names: Names, format: Format): Twin {
  const id = (label: string) => label.toLowerCase().replaceAll(' ', '_')
  const number = (value: number | null, text: string) => ({ text, value })
  const hasBasis = rows.some(({ cells }) => cells.some(({ basis }) => basis !== undefined))
  const hasGroups = rows.some(({ group }) => group !== null)
  const words = [...(hasGroups ? [names.group] : []), names.row, 'Note', names.column]
  const numbers = [names.value, 'from', 'to', 'n', 'q']
  return {
    columns: [
      ...words.map((label) => ({ id: id(label), label, numeric: false })),
      ...numbers.map((label) => ({ id: id(label), label, numeric: true })),
      ...(hasBasis ? [{ id: 'verdict', label: 'Test', numeric: false }] : []),
      { id: 'reason', label: 'Why none', numeric: false },
    ],
    rows: rows.flatMap(({ label, note, group, cells }) =>
      columns.map((column, at) => {
        const cell = cells[at]
        const { value = null, low = null, high = null, n = 0, q = null, href = null, reason = '' } = cell ?? {}
        const own = inDigitsOf({ value, low, high }, format)
        return [
          ...(hasGroups ? [{ text: group?.label ?? '', value: group?.label ?? '' }] : []),
          { text: label, value: label },
          { text: note, value: note },
          { text: column.label, value: column.label, href },
          ...[value, low, high].map((each) => number(each, own(each))),
          number(n, formatCount(n)),
          number(q, formatProbability(q)),
          ...(hasBasis ? [testCell(cell)] : []),
          { text: value === null ? reason : '', value: value === null ? reason : '' },
        ]
      }),
    ),
  }
}
