import type { RaterStyle } from '@/components/charts/frame/marker'
import type { Profile } from '@/lib/profile/profile'
import type { Estimate } from '@/lib/statistics/estimate'
import { formatEstimate, formatInterval, formatScore, UNDEFINED } from '@/lib/words/format'

type NumberWithIntervalProps = {
  readonly estimate: Estimate
  readonly format?: (value: number | null) => string
  /** Why there is no number, when there is none. */
  readonly reason: string
  /** Why there is no interval, when there is a number without one; the first edition did not say. */
  readonly lack?: string | undefined
}

/** A number is never shown without its interval, nor a dash without its reason. */
export function NumberWithInterval({ estimate, format = formatScore, reason, lack = '' }: NumberWithIntervalProps) {
  if (estimate.value === null)
    return (
      <span className="text-muted" title={reason}>
        {UNDEFINED}
        <span className="sr-only"> {reason}</span>
      </span>
    )
  const behind = formatInterval(estimate, format) || lack
  return (
    <span className="whitespace-nowrap">
      <span className="font-medium">{formatEstimate(estimate, format)}</span>
      {behind && <span className="text-muted text-xs"> {behind}</span>}
    </span>
  )
}

/** Behind a number that rests on too little for an interval; nothing in profiles of the first edition. */
export const lackIn = ({ families }: Pick<Profile, 'families'>): string | undefined =>
  families ? 'no interval' : undefined

type IntervalStripProps = {
  readonly estimate: Estimate
  readonly style: RaterStyle
  /** Ends of the scale; it is the same for every strip of a panel. */
  readonly from: number
  /** What people reach among themselves: a mark on the scale. */
  readonly ceiling?: Estimate | undefined
}

/** An estimate and its interval on a small scale up to 1. Decoration: the numbers stand beside it. */
export function IntervalStrip({ estimate: { value, low, high }, style, from, ceiling }: IntervalStripProps) {
  if (value === null) return <span />
  const at = (number: number) => `${((Math.max(from, number) - from) / (1 - from)) * 100}%`
  return (
    <span className="relative mx-1 block h-4" aria-hidden="true">
      <span className="absolute inset-x-0 top-1/2 h-px bg-line-strong" />
      {from < 0 && <span className="absolute top-1 h-2 w-px bg-control" style={{ left: at(0) }} />}
      {ceiling && ceiling.value !== null && (
        <span
          className="absolute top-0.5 h-3 w-0.5 -translate-x-1/2 bg-human opacity-70"
          style={{ left: at(ceiling.value) }}
        />
      )}
      {low !== null && high !== null && (
        <span
          className="absolute top-1/2 h-1 -translate-y-1/2 rounded-full opacity-45"
          style={{ left: at(low), right: `calc(100% - ${at(high)})`, background: style.colour }}
        />
      )}
      <span
        className="absolute top-1/2 h-3 w-1 -translate-x-1/2 -translate-y-1/2 rounded-full"
        style={{ left: at(value), background: style.colour }}
      />
    </span>
  )
}
