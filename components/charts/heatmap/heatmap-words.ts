import type { Twin } from '@/components/charts/frame/twin'
import { formatCount, formatInterval, formatProbability } from '@/lib/words/format'
import type { HeatmapCell, HeatmapContent } from './heatmap-layout'

type Format = (value: number | null) => string

/** What a cell shows, in words. */
export function cellWords({ value, low, high, n, q, sure, reason }: HeatmapCell, format: Format): string {
  if (value === null) return reason
  const bounds = formatInterval({ low, high }, format)
  return [
    bounds === '' ? format(value) : `${format(value)} ${bounds}`,
    ...(q === null ? [] : [`q ${formatProbability(q)}`]),
    `n ${formatCount(n)}`,
    ...(sure ? [] : ['uncertain']),
  ].join(', ')
}

type Names = { readonly group: string; readonly row: string; readonly column: string; readonly value: string }

/** A line for every cell, in the order drawn. */
export function heatmapTwin({ rows, columns }: HeatmapContent, names: Names, format: Format): Twin {
  const id = (label: string) => label.toLowerCase().replaceAll(' ', '_')
  const number = (value: number | null, text = format(value)) => ({ text, value })
  const hasGroups = rows.some(({ group }) => group !== null)
  const words = [...(hasGroups ? [names.group] : []), names.row, 'Note', names.column]
  const numbers = [names.value, 'from', 'to', 'n', 'q']
  return {
    columns: [
      ...words.map((label) => ({ id: id(label), label, numeric: false })),
      ...numbers.map((label) => ({ id: id(label), label, numeric: true })),
      { id: 'reason', label: 'Why none', numeric: false },
    ],
    rows: rows.flatMap(({ label, note, group, cells }) =>
      columns.map((column, at) => {
        const { value = null, low = null, high = null, n = 0, q = null, href = null, reason = '' } = cells[at] ?? {}
        return [
          ...(hasGroups ? [{ text: group?.label ?? '', value: group?.label ?? '' }] : []),
          { text: label, value: label },
          { text: note, value: note },
          { text: column.label, value: column.label, href },
          number(value),
          number(low),
          number(high),
          number(n, formatCount(n)),
          number(q, formatProbability(q)),
          { text: value === null ? reason : '', value: value === null ? reason : '' },
        ]
      }),
    ),
  }
}
