import type { Twin } from '@/components/charts/frame/twin'
import type { CountedEstimate } from '@/lib/statistics/estimate'
import { formatCount, formatEstimate, formatInterval, formatScore, formatShare, inDigitsOf } from '@/lib/words/format'
import { BALANCE_NAMES, type BalanceContent, type BalanceRow, hasPeople } from './balance-layout'

const counted = (estimate: CountedEstimate): string =>
  estimate.value === null
    ? 'no score'
    : `${formatEstimate(estimate)} ${formatInterval(estimate) || 'no interval'}, n ${formatCount(estimate.n)}`

/**
 * Everything a row shows, in words.
 *
 * @example rowInWords(row) // 'Length: all pairs of the source .27 [.20, .33], n 855; pairs chosen .36; target .36; people .36 …'
 */
export function rowInWords({ label, before, achieved, people, target }: BalanceRow): string {
  return [
    `${label}: ${BALANCE_NAMES.before.toLowerCase()} ${counted(before)}`,
    `${BALANCE_NAMES.achieved.toLowerCase()} ${formatScore(achieved)}`,
    ...(target === null ? [] : [`target ${formatScore(target)}`]),
    ...(people ? [`people ${counted(people)}`] : []),
  ].join('; ')
}

const number = (value: number | null) => ({ text: formatScore(value), value })
const estimate = (of: CountedEstimate) => [
  ...[of.value, of.low, of.high].map((value) => ({ text: inDigitsOf(of)(value), value })),
  { text: formatCount(of.n), value: of.n },
]
const columnsOf = (id: string, label: string) => [
  { id, label, numeric: true },
  { id: `${id}_low`, label: 'from', numeric: true },
  { id: `${id}_high`, label: 'to', numeric: true },
  { id: `${id}_n`, label: 'n', numeric: true },
]
/** Mean differences of chosen and rejected, in units of their root mean square. */
const SIZES = [
  { id: 'before', label: 'Size before' },
  { id: 'target', label: 'Size, target' },
  { id: 'expected', label: 'Size, expected' },
  { id: 'achieved', label: 'Size, chosen' },
] as const
const NOBODY: CountedEstimate = { value: null, low: null, high: null, n: 0 }

/** Every number of the chart, and what the weights lead one to expect. */
export function balanceTwin(content: BalanceContent): Twin {
  const people = hasPeople(content)
  const sizes = content.rows.some((row) => row.sizes)
  return {
    columns: [
      { id: 'factor', label: 'Factor', numeric: false },
      ...columnsOf('before', BALANCE_NAMES.before),
      { id: 'target', label: 'Target', numeric: true },
      { id: 'expected', label: 'Expected', numeric: true },
      { id: 'chosen', label: BALANCE_NAMES.achieved, numeric: true },
      ...(people ? columnsOf('people', BALANCE_NAMES.people) : []),
      { id: 'coverage', label: 'Tells apart', numeric: true },
      ...(sizes ? SIZES.map(({ id, label }) => ({ id: `size_${id}`, label, numeric: true })) : []),
    ],
    rows: content.rows.map((row) => [
      { text: row.label, value: row.label, href: row.href },
      ...estimate(row.before),
      ...[row.target, row.expected, row.achieved].map(number),
      ...(people ? estimate(row.people ?? NOBODY) : []),
      { text: formatShare(row.coverage), value: row.coverage },
      ...(sizes ? SIZES.map(({ id }) => number(row.sizes?.[id] ?? null)) : []),
    ]),
  }
}
