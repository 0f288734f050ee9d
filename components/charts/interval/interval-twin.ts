import type { Twin } from '@/components/charts/frame/twin'
import { formatCount } from '@/lib/words/format'
import { hasKey, type IntervalContent } from './interval-layout'

/** Every number of an interval chart, a line per row and mark. */
export function intervalTwin(
  { rows, series }: IntervalContent,
  names: { readonly row: string; readonly mark: string; readonly value: string },
  format: (value: number | null) => string,
): Twin {
  const number = (value: number | null) => ({ text: format(value), value })
  const several = hasKey(series)
  return {
    columns: [
      { id: names.row.toLowerCase(), label: names.row, numeric: false },
      ...(several ? [{ id: names.mark.toLowerCase(), label: names.mark, numeric: false }] : []),
      { id: names.value.toLowerCase().replaceAll(' ', '_'), label: names.value, numeric: true },
      { id: 'low', label: 'from', numeric: true },
      { id: 'high', label: 'to', numeric: true },
      { id: 'n', label: 'n', numeric: true },
    ],
    rows: rows.flatMap(({ label, href, marks }) =>
      marks.map((mark) => {
        const name = series[mark.series]?.name ?? ''
        return [
          { text: label, value: label, href },
          ...(several ? [{ text: name, value: name }] : []),
          number(mark.value),
          number(mark.low),
          number(mark.high),
          { text: formatCount(mark.n), value: mark.n },
        ]
      }),
    ),
  }
}
