import type { Twin } from '@/components/charts/frame/twin'
import { formatCount, formatValue, UNDEFINED } from '@/lib/words/format'
import type { DistributionBins, DistributionRow, Spread } from './distribution-layout'

/** "median 34 (21 to 55)". */
function spreadInWords({ quartiles }: Spread, withQuartiles: boolean): string {
  if (!quartiles) return `median ${UNDEFINED}`
  const [first, median, third] = quartiles.map(formatValue)
  return withQuartiles ? `median ${median} (${first} to ${third})` : `median ${median}`
}

/** The numbers of a row, as it shows them and as they are read out. */
export function rowInWords({ front, back }: DistributionRow, withQuartiles: boolean): string {
  const own = spreadInWords(front, withQuartiles)
  if (!back) return `${own} · n ${formatCount(front.n)}`
  return `chosen ${own} · left ${spreadInWords(back, withQuartiles)} · n ${formatCount(front.n)}`
}

/** A line per bin, and one for each quartile. */
export function distributionTwin(
  rows: readonly DistributionRow[],
  { edges, whole }: DistributionBins,
  range: readonly [least: number, most: number] | null,
): Twin {
  const columns = rows.flatMap(({ id, name, front, back }) =>
    back
      ? [
          { id: `${id}_chosen`, label: `${name}: chosen`, spread: front },
          { id: `${id}_left`, label: `${name}: left`, spread: back },
        ]
      : [{ id, label: name, spread: front }],
  )
  const [least, most] = range ?? [null, null]
  const ends = (bin: number) => {
    const [from = 0, to = 0] = [edges[bin], edges[bin + 1]]
    return {
      from: bin === 0 && least !== null ? Math.min(least, whole ? from + 0.5 : from) : whole ? from + 0.5 : from,
      to: bin === edges.length - 2 && most !== null ? Math.max(most, whole ? to - 0.5 : to) : whole ? to - 0.5 : to,
    }
  }
  const number = (value: number | null) => ({ text: formatValue(value), value })
  const count = (value: number) => ({ text: formatCount(value), value })
  const word = (text: string) => ({ text, value: text })
  const quartiles = ['First quartile', 'Median', 'Third quartile'] as const
  return {
    columns: [
      { id: 'what', label: 'What', numeric: false },
      { id: 'from', label: 'from', numeric: true },
      { id: 'to', label: 'to', numeric: true },
      ...columns.map(({ id, label }) => ({ id, label, numeric: true })),
    ],
    rows: [
      ...quartiles.map((name, at) => [
        word(name),
        { text: '', value: null },
        { text: '', value: null },
        ...columns.map(({ spread }) => number(spread.quartiles?.[at] ?? null)),
      ]),
      ...edges.slice(0, -1).map((_, bin) => {
        const { from, to } = ends(bin)
        return [
          word('Responses'),
          number(from),
          number(to),
          ...columns.map(({ spread }) => count(spread.counts[bin] ?? 0)),
        ]
      }),
      [
        word('All'),
        { text: '', value: null },
        { text: '', value: null },
        ...columns.map(({ spread }) => count(spread.n)),
      ],
    ],
  }
}
