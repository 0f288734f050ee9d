import type { Twin } from '@/components/charts/frame/twin'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import type { ControlledTable, ControlledWeights, Omitted } from '@/lib/profile/analysis'
import {
  countOf,
  formatCount,
  formatGap,
  formatProbability,
  formatScore,
  formatShare,
  inDigitsOf,
} from '@/lib/words/format'
import type { ShownRater, shownFactors } from './analysis-props'
import { familyWords } from './side-by-side-panel'

type ControlledPanelProps = {
  readonly table: ControlledTable
  readonly rater: ShownRater
  readonly factors: ReturnType<typeof shownFactors>
  /** The rater's score on each factor, to read the weights beside, and the estimator it is by. */
  readonly scores: ReadonlyMap<string, number | null>
  readonly estimator: string
}

const TITLE = 'What each factor weighs when the others are held still'

function reading(condition: number | null): string {
  if (condition === null) return 'factors hide each other completely'
  return condition < 10
    ? 'weights stand on their own'
    : condition <= 30
      ? 'read with care'
      : 'weights cannot be told apart'
}

const cell = (value: number | null, format: (value: number | null) => string) => ({ text: format(value), value })

function twinOf({ weights }: ControlledWeights, { factors, scores, estimator }: ControlledPanelProps): Twin {
  const columns = [
    'factor',
    'score',
    'alone',
    'weight',
    'low',
    'high',
    'error',
    'robust_error',
    'degrees',
    'q',
    'fit_alone',
    'adds',
  ]
  const labels = [
    'Factor',
    estimator,
    'Alone',
    'Weight',
    'from',
    'to',
    'error',
    'robust error',
    'df',
    'q',
    'Fit alone',
    'Adds',
  ]
  return {
    columns: columns.map((id, at) => ({ id, label: labels[at] ?? id, numeric: at > 0 })),
    rows: weights.map((weight) => {
      const name = factors.label(weight.factor)
      return [
        { text: name, value: name, href: factors.href(weight.factor) },
        cell(scores.get(weight.factor) ?? null, formatScore),
        cell(weight.alone.value, formatGap),
        ...[weight.value, weight.low, weight.high].map((each) => cell(each, inDigitsOf(weight, formatGap))),
        cell(weight.error, formatScore),
        cell(weight.robustError, formatScore),
        cell(weight.degrees, formatScore),
        cell(weight.q, formatProbability),
        cell(weight.aloneFit, formatShare),
        cell(weight.addedFit, formatShare),
      ]
    }),
  }
}

/** The weights of a regression on all factors, each beside the weight it has alone. */
export function ControlledPanel(props: ControlledPanelProps) {
  const { table, rater, factors, scores, estimator } = props
  const found = table.raters.find((each) => each.rater === rater.id)
  if (!found)
    return (
      <Card aria-labelledby="controlled-title">
        <CardHeader id="controlled-title" title={TITLE} />
        <Alert title="There are no weights.">{rater.name} decided too few pairs to stand beside the others.</Alert>
      </Card>
    )
  const { refused, weights, n } = found
  const omitted = [...table.omitted, ...found.settled]
  const rows = [...weights]
    .sort((x, y) => Math.abs(y.value ?? y.alone.value ?? 0) - Math.abs(x.value ?? x.alone.value ?? 0))
    .map(
      ({ factor, alone, value, low, high, q, aloneFit, addedFit }): IntervalRow => ({
        id: factor,
        label: factors.label(factor),
        note: [
          `${estimator} ${formatScore(scores.get(factor) ?? null)}`,
          aloneFit === null ? '' : `fit ${formatShare(aloneFit)}`,
          addedFit === null ? '' : `adds ${formatShare(addedFit)}`,
        ]
          .filter(Boolean)
          .join(' · '),
        href: factors.href(factor),
        marks: [
          { series: 0, ...alone, n },
          { series: 1, value, low, high, n, q, basis: 'student' as const },
        ],
      }),
    )
  if (rows.length === 0)
    return (
      <Card aria-labelledby="controlled-title">
        <CardHeader id="controlled-title" title={TITLE} />
        <Alert title="There are no weights.">{refused}</Alert>
        <LeftOut omitted={omitted} factors={factors} />
      </Card>
    )
  return (
    <div className="grid gap-2">
      {refused && (
        <Alert tone="warn" title="No weights together, only alone">
          {refused} <Term id="separation" />
        </Alert>
      )}
      <IntervalChart
        id="controlled"
        title={TITLE}
        note={
          <>
            <Term id="controlledWeight">Log-odds</Term> of {rater.name}’s choice
            {table.scale === 'sign' ? ' when a factor points to a response' : ' for one standard deviation more'}. On{' '}
            {n === found.of ? countOf(n, 'pair') : `${formatCount(n)} of ${countOf(found.of, 'pair')}`} from{' '}
            {countOf(found.prompts, 'prompt')}; 95% intervals are <Term id="robustError">cluster-robust</Term>; filled:{' '}
            {familyWords(table)}, below .05; λ = {table.penalty}
            {found.fit !== null && (
              <>
                ; together a <Term id="mcFadden">fit</Term> of {formatShare(found.fit)} after{' '}
                {countOf(found.iterations, 'step')}
              </>
            )}
            ; <Term id="conditionNumber">condition number</Term>{' '}
            {found.conditionNumber === null ? '∞' : found.conditionNumber.toFixed(1)} ({reading(found.conditionNumber)}
            ).
          </>
        }
        names={{ row: 'Factor', mark: 'Regression', value: 'Weight' }}
        twin={twinOf(found, props)}
        rows={rows}
        series={[
          { id: 'alone', name: 'alone', style: rater.style, faint: true },
          { id: 'together', name: 'with all others held still', style: rater.style },
        ]}
        format={formatGap}
        less="chosen with less"
        more="chosen with more"
      />
      <LeftOut omitted={omitted} factors={factors} />
    </div>
  )
}

function LeftOut({
  omitted,
  factors,
}: Pick<ControlledPanelProps, 'factors'> & { readonly omitted: readonly Omitted[] }) {
  if (omitted.length === 0) return null
  return (
    <details className="px-1 text-muted text-sm">
      <summary>{countOf(omitted.length, 'factor')} left out of the regression</summary>
      <ul className="mt-1 list-disc pl-5">
        {omitted.map(({ factor, reason }) => (
          <li key={factor}>
            {factors.label(factor)} {reason}.
          </li>
        ))}
      </ul>
    </details>
  )
}
