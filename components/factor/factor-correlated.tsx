import { orTooFew } from '@/components/charts/frame/mark-words'
import type { RaterStyle } from '@/components/charts/frame/marker'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import { Alert } from '@/components/ui/alert'
import { EmptyState } from '@/components/ui/empty-state'
import type { FactorView } from '@/lib/profiles/load-factor'
import { countOf, formatEstimate, formatInterval, formatScore } from '@/lib/words/format'
import type { FactorHrefs } from './factor-props'

type FactorCorrelatedProps = {
  readonly correlated: FactorView['correlated']
  readonly label: string
  readonly model: string | null
  readonly hrefs: FactorHrefs
}

const SHOWN = 8
const WARNING = 0.8
const STYLE: RaterStyle = { colour: 'var(--ink)', shape: 'diamond' }

/** The factors that point the same way, or the opposite way, on the same pairs: the closest ones. */
export function FactorCorrelated({ correlated, label, model, hrefs }: FactorCorrelatedProps) {
  const known = correlated.filter(({ value }) => value !== null)
  const shown = known.slice(0, SHOWN)
  const close = known.filter(({ value }) => value !== null && Math.abs(value) > WARNING)
  if (shown.length === 0)
    return <EmptyState title="Nothing moves with it">It takes another factor that tells responses apart.</EmptyState>
  return (
    <div className="grid gap-2">
      <IntervalChart
        id="correlated"
        title={`What else moves with ${label.toLowerCase()}`}
        note={
          <>
            <Term id="factorCorrelation">τb of the two directions</Term> over all pairs, the closest{' '}
            {known.length > SHOWN && `${SHOWN} of ${known.length} `}first, with cluster-robust 95% intervals. What moves
            together explains the same choices.
          </>
        }
        names={{ row: 'Factor', mark: 'Factor', value: 'τb' }}
        rows={shown.map(
          ({ factor, label: name, value, low, high, n }): IntervalRow => ({
            id: factor,
            label: name,
            note: '',
            href: hrefs.factor(factor, model),
            marks: [orTooFew({ series: 0, value, low, high, n })],
          }),
        )}
        series={[{ id: 'correlation', name: 'τb', style: STYLE }]}
        format={formatScore}
        less="points the other way"
        more="points the same way"
      />
      {close.length > 0 && (
        <Alert tone="warn" title="Read these scores as one">
          <ul className="list-disc pl-5">
            {close.map(({ factor, label: name, ...estimate }) => (
              <li key={factor}>
                “{label}” and “{name}” point {(estimate.value ?? 0) > 0 ? 'the same way' : 'opposite ways'} (
                {formatEstimate(estimate)} {formatInterval(estimate)} on {countOf(estimate.n, 'pair')}): this dataset
                cannot tell whether choices follow one or the other.
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  )
}
