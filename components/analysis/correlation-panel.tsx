import { CorrelationChart } from '@/components/charts/correlation/correlation-chart'
import { Term } from '@/components/profile/term'
import { Alert } from '@/components/ui/alert'
import { EmptyState } from '@/components/ui/empty-state'
import type { FactorCorrelation } from '@/lib/profile/analysis'
import { countOf, formatEstimate, formatInterval } from '@/lib/words/format'
import type { shownFactors } from './analysis-props'

type CorrelationPanelProps = {
  readonly correlation: FactorCorrelation
  readonly factors: ReturnType<typeof shownFactors>
}

/** Which factors say the same, so that their scores must be read together. */
export function CorrelationPanel({ correlation, factors }: CorrelationPanelProps) {
  // A factor that never tells two responses apart has no correlation with any other, and would be an empty line.
  const isKnown = (at: number) => correlation.rows[at]?.some(({ value }, other) => other !== at && value !== null)
  const own = correlation.factors.map((factor, at) => ({ factor, at })).filter(({ factor }) => factors.isShown(factor))
  const shown = own.filter(({ at }) => isKnown(at))
  const drawn = new Set(shown.map(({ factor }) => factor))
  const silent = own.filter(({ factor }) => !drawn.has(factor))
  const warnings = correlation.warnings.filter(({ first, second }) => factors.isShown(first) && factors.isShown(second))
  if (shown.length < 2)
    return (
      <EmptyState title="No two factors to compare">It takes two that tell the responses of a pair apart.</EmptyState>
    )
  const hasIntervals = correlation.rows.some((row, at) => row.some(({ low }, other) => other !== at && low !== null))
  return (
    <div className="grid gap-2">
      <CorrelationChart
        title="Factors that move together"
        note={
          <>
            <Term id="factorCorrelation">τb of their directions</Term> on the same pairs: red together, blue apart, the
            darker the closer. Frames hold clusters.{' '}
            {hasIntervals
              ? 'Cluster-robust 95% intervals and n in the table.'
              : 'No intervals: too few pairs or prompts.'}
            {silent.length > 0 && ` Never told apart: ${silent.map(({ factor }) => factors.label(factor)).join(', ')}.`}
          </>
        }
        labels={shown.map(({ factor }) => factors.label(factor))}
        rows={shown.map(({ at: row }) => shown.flatMap(({ at }) => correlation.rows[row]?.[at] ?? []))}
        clusters={correlation.clusters
          .map((cluster) => cluster.filter((factor) => drawn.has(factor)).length)
          .filter((size) => size > 0)}
      />
      {warnings.length > 0 && (
        <Alert tone="warn" title="Read these scores as one">
          <ul className="list-disc pl-5">
            {warnings.map((each) => (
              <li key={`${each.first} ${each.second}`}>
                “{factors.label(each.first)}” and “{factors.label(each.second)}” point{' '}
                {(each.value ?? 0) > 0 ? 'the same way' : 'opposite ways'} ({formatEstimate(each)}{' '}
                {formatInterval(each)} on {countOf(each.n, 'pair')}).
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  )
}
