import type { Mark } from '@/components/charts/frame/weight-row'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import { Term } from '@/components/profile/term'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { SlicedScores } from '@/lib/profile/analysis'
import { isFound } from '@/lib/profile/findings/verdict'
import {
  countOf,
  formatCount,
  formatEstimate,
  formatInterval,
  formatProbability,
  formatScore,
} from '@/lib/words/format'
import type { ShownRater, shownFactors } from './analysis-props'

type SlicesPanelProps = {
  readonly sliced: SlicedScores | undefined
  readonly factor: string
  readonly rater: ShownRater
  readonly factors: ReturnType<typeof shownFactors>
  /** The score on all pairs. */
  readonly overall: Mark | undefined
}

/** One factor's score in each slice, and for all factors whether it is the same in all of them. */
export function SlicesPanel({ sliced, factor, rater, factors, overall }: SlicesPanelProps) {
  if (!sliced)
    return (
      <EmptyState title="No columns to slice by">
        Columns named slice.&lt;name&gt; in Proclivity’s own format, such as slice.topic, split every score by their
        values.
      </EmptyState>
    )
  const small = sliced.slices.filter((slice) => slice.small)
  const own = sliced.scores.filter((each) => each.rater === rater.id && each.factor === factor)
  const tests = sliced.tests.filter((each) => each.rater === rater.id && factors.isShown(each.factor))
  const test = tests.find((each) => each.factor === factor)
  if (own.length === 0)
    return (
      <EmptyState title={`The slices of “${sliced.name}” are too small to score`}>
        A score needs 30 pairs of 10 prompts, in at least two slices. The largest:{' '}
        {sliced.slices
          .slice(0, 6)
          .map(({ value, pairs, prompts }) => `${value} (${countOf(pairs, 'pair')} of ${countOf(prompts, 'prompt')})`)
          .join(', ')}
        .
      </EmptyState>
    )
  const _names = (slices: readonly number[]) => slices.map((slice) => sliced.slices[slice]?.value ?? '').join(', ')
  const tested = new Set(sliced.tests.map((each) => each.factor)).size
  const _family = `q over ${countOf(new Set(sliced.tests.map((each) => each.rater)).size, 'rater')} × ${countOf(tested, 'factor')}`
  const names = (slices: readonly number[]) => slices.map((slice) => sliced.slices[slice]?.value ?? '').join(', ')
  const countOfAll = (key: 'rater' | 'factor') =>
    new Set(sliced.tests.flatMap((each) => (each.p === null ? [] : each[key]))).size
  const family = `${countOf(countOfAll('rater'), 'rater')} × ${countOf(countOfAll('factor'), 'factor')}`
  const rows = own.map(({ slice, value, low, high, n, q, basis }) => ({
    id: String(slice),
    label: sliced.slices[slice]?.value ?? '',
    note: countOf(sliced.slices[slice]?.prompts ?? 0, 'prompt'),
    href: null,
    marks: [{ series: 0, value, low, high, n, q, basis }],
  }))
  const all = overall
    ? [{ id: 'all', label: 'All pairs', note: '', href: null, marks: [{ series: 0, ...overall }] }]
    : []
  return (
    <div className="grid gap-4">
      <IntervalChart
        id="slices"
        title={`${factors.label(factor)} by ${sliced.name}`}
        note={
          <>
            {rater.name}’s score in each slice, with 95% intervals. <Term id="heterogeneity">Same in all slices?</Term>{' '}
            {test?.p == null
              ? 'Not testable. '
              : `${isFound(test) ? 'No' : 'Not shown to differ'}: F ${formatScore(test.f)}, p ${formatProbability(test.p)}, q ${formatProbability(test.q)} over ${family}. `}
            {test &&
              test.without.length > 0 &&
              `Left out of the test, with too few prompts or all of them alike: ${names(test.without)}. `}
            Filled: q over {countOf(own.length, 'slice')} × {family}, below .05.{' '}
            {small.length > 0 &&
              `Too few prompts to score: ${small.map(({ value, pairs, prompts }) => `${value} (${countOf(pairs, 'pair')} of ${formatCount(prompts)})`).join(', ')}. `}
            {sliced.more.values > 0 &&
              `${countOf(sliced.more.values, 'rarer value')} with ${countOf(sliced.more.pairs, 'pair')} not shown. `}
            {sliced.without > 0 && `${countOf(sliced.without, 'pair')} without a value.`}
          </>
        }
        names={{ row: sliced.name, mark: 'Rater', value: 'Score' }}
        rows={[...all, ...rows]}
        series={[{ id: rater.id, name: rater.name, style: rater.style }]}
        format={formatScore}
        less="prefers less"
        more="prefers more"
      />
      <Card>
        <details className="text-sm">
          <summary className="text-muted">
            All factors by {sliced.name}: {countOf(tests.filter(isFound).length, 'factor')} with scores that differ
            between slices (q over {family})
          </summary>
          <Table aria-label={`All factors by ${sliced.name}`} className="mt-2">
            <thead>
              <tr>
                <TableHead>Factor</TableHead>
                {own.map(({ slice }) => (
                  <TableHead key={slice} className="text-right">
                    {sliced.slices[slice]?.value}
                  </TableHead>
                ))}
                <TableHead className="text-right">F</TableHead>
                <TableHead className="text-right">q</TableHead>
              </tr>
            </thead>
            <tbody>
              {tests.map((each) => (
                <tr key={each.factor} className={isFound(each) ? 'font-medium' : ''}>
                  <TableCell className="whitespace-nowrap">
                    {isFound(each) && '• '}
                    {factors.label(each.factor)}
                  </TableCell>
                  {sliced.scores
                    .filter((score) => score.rater === rater.id && score.factor === each.factor)
                    .map((score) => (
                      <TableCell key={score.slice} className="whitespace-nowrap text-right">
                        {formatEstimate(score)}{' '}
                        <span className="font-normal text-muted text-xs">
                          {formatInterval(score)} n {formatCount(score.n)}
                        </span>
                      </TableCell>
                    ))}
                  <TableCell className="text-right">{formatScore(each.f)}</TableCell>
                  <TableCell className="text-right">{formatProbability(each.q)}</TableCell>
                </tr>
              ))}
            </tbody>
          </Table>
        </details>
      </Card>
    </div>
  )
}
