import { formatCount, formatEstimate, formatInterval, formatScore, formatShare } from '@/lib/words/format'
import { BALANCE_NAMES, type BalanceRow } from './balance-layout'

/** The numbers of one factor. */
export function BalanceTooltip({ row }: { readonly row: BalanceRow }) {
  const { label, before, expected, achieved, people, target, coverage } = row
  const lines = [
    {
      name: BALANCE_NAMES.before,
      value: formatEstimate(before),
      more: `${formatInterval(before)} n ${formatCount(before.n)}`,
    },
    ...(target === null
      ? []
      : [{ name: 'Target', value: formatScore(target), more: `expected ${formatScore(expected)}` }]),
    { name: BALANCE_NAMES.achieved, value: formatScore(achieved), more: 'counted' },
    ...(people
      ? [
          {
            name: BALANCE_NAMES.people,
            value: formatEstimate(people),
            more: `${formatInterval(people)} n ${formatCount(people.n)}`,
          },
        ]
      : []),
  ]
  return (
    <>
      <p className="mb-1 font-semibold">{label}</p>
      {lines.map(({ name, value, more }) => (
        <p key={name} className="flex gap-2">
          <span className="truncate">{name}</span>
          <span className="ml-auto whitespace-nowrap font-medium">{value}</span>
          <span className="whitespace-nowrap text-muted text-xs">{more}</span>
        </p>
      ))}
      {coverage !== null && <p className="text-muted text-xs">tells {formatShare(coverage)} of the pairs apart</p>}
    </>
  )
}
