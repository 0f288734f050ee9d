import type { Twin } from '@/components/charts/frame/twin'
import { formatCount, formatInterval, formatShare, formatValue, UNDEFINED } from '@/lib/words/format'
import type { DoseBin, DoseContent, DoseSeries } from './dose-layout'

/** "4 to 9 words": which pairs a range holds. */
export function rangeInWords({ from, to }: DoseBin, unit: string): string {
  const size = from === to ? formatValue(from) : `${formatValue(from)} to ${formatValue(to)}`
  return unit ? `${size} ${unit}` : size
}

/** "62% [55%, 69%], n 210". */
export function shareInWords({ marks }: DoseSeries, bin: number): string {
  const mark = marks[bin]
  if (!mark || mark.value === null) return `${UNDEFINED}, no pair decided`
  return `${formatShare(mark.value)} ${formatInterval(mark, formatShare)}, n ${formatCount(mark.n)}`
}

/** Every rater once, whatever the panels are. */
export function doseTwin({ bins, panels }: DoseContent): Twin {
  const columns = [
    ['rater', 'Rater'],
    ['from', 'Difference from'],
    ['to', 'to'],
    ['share', 'Chose more'],
    ['low', 'from'],
    ['high', 'to'],
    ['n', 'n'],
  ] as const
  const raters = new Map(
    panels.flatMap(({ id, series, href }) =>
      series.map((each) => [each.id, { ...each, href: each.id === id ? href : null }]),
    ),
  )
  const share = (value: number | null) => ({ text: formatShare(value), value })
  return {
    columns: columns.map(([id, label], at) => ({ id, label, numeric: at > 0 })),
    rows: [...raters.values()].flatMap(({ name, marks, href }) =>
      bins.map(({ from, to }, bin) => {
        const { value, low, high, n } = marks[bin] ?? { value: null, low: null, high: null, n: 0 }
        return [
          { text: name, value: name, href },
          { text: formatValue(from), value: from },
          { text: formatValue(to), value: to },
          share(value),
          share(low),
          share(high),
          { text: formatCount(n), value: n },
        ]
      }),
    ),
  }
}
