import { gapWords, intervalWords } from '@/components/charts/frame/mark-words'
import { formatGap, formatInterval, formatScore } from '@/lib/words/format'
import type { ScatterDatum } from './scatter-layout'

/** A point in words: its name for a screen reader. */
export function describePoint({ label, people, model, gap, series }: ScatterDatum, name: string): string {
  const distance = gap
    ? `, gap ${gap.basis === undefined ? `${formatGap(gap.value)} ${formatInterval(gap, formatGap)}` : gapWords(gap)}`
    : ''
  return `${label}: ${name} ${formatScore(people.value)}, ${series.name} ${formatScore(model.value)}${distance}`
}

export function ScatterTooltip({ datum, people }: { readonly datum: ScatterDatum; readonly people: string }) {
  return (
    <>
      <p className="font-semibold">{datum.label}</p>
      <p>
        {people} {formatScore(datum.people.value)} <span className="text-muted">{intervalWords(datum.people)}</span>
      </p>
      <p>
        {datum.series.name} {formatScore(datum.model.value)}{' '}
        <span className="text-muted">{intervalWords(datum.model)}</span>
      </p>
      {datum.gap && datum.gap.basis !== undefined && <p>gap {gapWords(datum.gap)}</p>}
      {datum.gap && datum.gap.basis === undefined && (
        <p>
          gap {formatGap(datum.gap.value)}{' '}
          <span className="text-muted">
            {formatInterval(datum.gap, formatGap)}, n {datum.gap.n}
          </span>
        </p>
      )}
    </>
  )
}
