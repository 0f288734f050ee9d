import type { Estimate } from '@/lib/words/estimate'
import { formatInterval, formatScore, UNDEFINED } from '@/lib/words/format'

type NumberWithIntervalProps = {
  readonly estimate: Estimate
  readonly format?: (value: number | null) => string
  /** Why there is no number, when there is none. */
  readonly reason: string
}

/** A number is never shown without its interval, nor a dash without its reason. */
export function NumberWithInterval({ estimate, format = formatScore, reason }: NumberWithIntervalProps) {
  if (estimate.value === null)
    return (
      <span className="text-muted" title={reason}>
        {UNDEFINED}
        <span className="sr-only"> {reason}</span>
      </span>
    )
  return (
    <span className="whitespace-nowrap">
      <span className="font-medium">{format(estimate.value)}</span>{' '}
      <span className="text-muted text-xs">{formatInterval(estimate, format)}</span>
    </span>
  )
}
