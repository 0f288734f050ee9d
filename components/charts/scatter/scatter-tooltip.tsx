import { gapWords, intervalWords } from '@/components/charts/frame/mark-words'
import { formatEstimate, formatGap, formatInterval } from '@/lib/words/format'
import type { ScatterDatum } from './scatter-layout'

/** A point in words: its name for a screen reader. */
export function describePoint({ label, people, model, gap, series }: ScatterDatum, name: string): string {
  const distance = gap
    ? `, gap ${gap.basis === undefined ? `${formatEstimate(gap, formatGap)} ${formatInterval(gap, formatGap)}` : gapWords(gap)}`
    : ''
  return `${label}: ${name} ${formatEstimate(people)}, ${series.name} ${formatEstimate(model)}${distance}`
}

export function ScatterTooltip({ datum, people }: { readonly datum: ScatterDatum; readonly people: string }) {
  return (
    <>
      <p className="font-semibold">{datum.label}</p>
      <p>
        {people} {formatEstimate(datum.people)} <span className="text-muted">{intervalWords(datum.people)}</span>
      </p>
      <p>
        {datum.series.name} {formatEstimate(datum.model)}{' '}
        <span className="text-muted">{intervalWords(datum.model)}</span>
      </p>
      {datum.gap && datum.gap.basis !== undefined && <p>gap {gapWords(datum.gap)}</p>}
      {datum.gap && datum.gap.basis === undefined && (
        <p>
          gap {formatEstimate(datum.gap, formatGap)}{' '}
          <span className="text-muted">
            {formatInterval(datum.gap, formatGap)}, n {datum.gap.n}
          </span>
        </p>
      )}
    </>
  )
}
