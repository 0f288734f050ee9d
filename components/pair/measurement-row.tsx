import { Badge } from '@/components/ui/badge'
import { Definition } from '@/components/ui/definition'
import { Link } from '@/components/ui/link'
import { IN_CELL, Name } from '@/components/ui/name'
import { TableCell } from '@/components/ui/table'
import type { PairView } from '@/lib/profiles/pairs/load-pair'
import { formatApart, formatCount } from '@/lib/words/format'

export type Measurement = PairView['measurements'][number]

/** How far apart the two values stand in the dataset; −1 where one is missing. */
const distance = ({ percentiles: { a, b } }: Measurement): number => (a && b ? Math.abs(a.share - b.share) : -1)

/**
 * Measurements that tell the responses of a pair apart, the furthest apart in the dataset first; those that do not; and
 * those without a value for one response.
 *
 * @example rankMeasurements([equal]).same // [equal]
 */
export function rankMeasurements(measurements: readonly Measurement[]) {
  return {
    apart: measurements.filter(({ more }) => more).toSorted((one, other) => distance(other) - distance(one)),
    same: measurements.filter(({ more }) => more === 0),
    missing: measurements.filter(({ more }) => more === null),
  }
}

type MeasurementRowProps = Measurement & {
  readonly choices: PairView['choices']
  readonly factorsHref: string
}

const number = 'whitespace-nowrap text-right'

/** One factor on both responses, and who chose the response with more of it. */
export function MeasurementRow({ factor, a, b, more, percentiles, choices, factorsHref }: MeasurementRowProps) {
  const { id, label, definition, reference } = factor
  const shown = formatApart(a, b)
  return (
    <tr>
      <TableCell className="max-sm:max-w-36">
        <Link href={`${factorsHref}/${encodeURIComponent(id)}`} className="mr-1 hover:underline">
          <Name most={IN_CELL}>{label}</Name>
        </Link>
        <Definition label={label} text={definition} reference={reference} />
      </TableCell>
      <TableCell className={`${number} ${more === 1 ? 'font-semibold' : ''}`}>{shown.a}</TableCell>
      <TableCell className={`${number} ${more === -1 ? 'font-semibold' : ''}`}>{shown.b}</TableCell>
      <TableCell className={number}>{shown.difference}</TableCell>
      <TableCell>
        <Percentiles {...percentiles} />
      </TableCell>
      <TableCell className="whitespace-nowrap">
        {(more === 1 || more === -1) && (
          <>
            <strong>{more === 1 ? 'A' : 'B'}</strong> <Chosen more={more} choices={choices} />
          </>
        )}
      </TableCell>
    </tr>
  )
}

const inPercent = (place: Measurement['percentiles']['a']): string =>
  place === null ? '–' : String(Math.round(place.share * 100))

/** Both places on a line from the least to the most of all responses. */
function Percentiles({ a, b }: Measurement['percentiles']) {
  return (
    <span className="flex items-center gap-2 whitespace-nowrap">
      <span className="w-14 text-xs">
        {inPercent(a)} <span className="text-muted">and</span> {inPercent(b)}
      </span>
      <svg viewBox="-6 0 132 20" className="h-5 w-33 shrink-0" aria-hidden="true">
        <path d="M0 10h120" className="stroke-line-strong" />
        <path d="M60 7v6" className="stroke-line-strong" />
        {a && b && <path d={`M${a.share * 120} 10H${b.share * 120}`} className="stroke-2 stroke-control" />}
        {a && <circle cx={a.share * 120} cy={10} r={4} className="fill-ink" />}
        {b && <circle cx={b.share * 120} cy={10} r={4} className="fill-surface stroke-2 stroke-ink" />}
      </svg>
      <span className="text-muted text-xs">n {formatCount((a ?? b)?.n ?? 0)}</span>
    </span>
  )
}

/** Who of those that decided took the response with more of it. */
function Chosen({ more, choices }: { readonly more: 1 | -1; readonly choices: MeasurementRowProps['choices'] }) {
  const decided = choices.filter(({ choice }) => choice === 1 || choice === -1)
  const took = decided.filter(({ choice }) => choice === more).map(({ who }) => who)
  if (decided.length === 0) return <span className="text-muted">nobody decided</span>
  if (took.length === 0) return <span className="text-muted">chosen by nobody</span>
  return (
    <>
      <span className="text-muted">chosen by</span>{' '}
      {took.length > 3 ? (
        <Badge>
          {took.length} of {decided.length}
        </Badge>
      ) : (
        took.map((who) => (
          <Badge key={who} tone={who === 'people' ? 'human' : 'neutral'} className="mr-1">
            <Name>{who}</Name>
          </Badge>
        ))
      )}
    </>
  )
}
