import type { Measured } from '@/lib/improve/experiments/result'
import { countOf, formatEstimate, formatInterval, formatScore, UNDEFINED } from '@/lib/words/format'

/** Why a number has no interval. */
function lackOf({ basis, value, error }: Measured): string {
  if (basis === 'flips') return 'exact test'
  return value === 0 && error === 0 ? 'nothing changed' : 'too few'
}

type ToldNumberProps = {
  readonly told: Measured | null
  readonly format?: (value: number | null) => string
  /** Why there is none. */
  readonly reason: string
  /** Whether the prompts behind it are written beside it. */
  readonly withPrompts?: boolean
}

/** A number of the test part with its interval and the prompts it rests on; a dash says why. */
export function ToldNumber({ told, format = formatScore, reason, withPrompts = false }: ToldNumberProps) {
  if (!told)
    return (
      <span className="text-muted" title={reason}>
        {UNDEFINED}
        <span className="sr-only"> {reason}</span>
      </span>
    )
  const interval = formatInterval(told, format)
  return (
    <span className="whitespace-nowrap">
      <span className="font-medium">{formatEstimate(told, format)}</span>{' '}
      <span className="text-muted text-xs">
        {interval || lackOf(told)}
        {withPrompts && ` · ${countOf(told.prompts, 'prompt')}`}
      </span>
    </span>
  )
}
