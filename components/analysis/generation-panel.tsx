import { Fragment } from 'react'
import type { Twin } from '@/components/charts/frame/twin'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import { NumberWithInterval } from '@/components/profile/number-with-interval'
import { Term } from '@/components/profile/term'
import { isFound } from '@/lib/profile/findings/verdict'
import type { GenerationGap, Profile } from '@/lib/profile/profile'
import {
  countOf,
  formatCount,
  formatEstimate,
  formatGap,
  formatInterval,
  formatProbability,
  formatScore,
  inDigitsOf,
} from '@/lib/words/format'
import { ALIGNMENT_MEASURES, measureName } from '@/lib/words/score'
import type { ShownRater, shownFactors } from './analysis-props'

type GenerationPanelProps = {
  readonly gap: GenerationGap
  readonly profile: Profile
  readonly raters: readonly ShownRater[]
  readonly factors: ReturnType<typeof shownFactors>
}

function twinOf({ byFactor }: GenerationGap, factors: GenerationPanelProps['factors']): Twin {
  const columns = [
    ['factor', 'Factor'],
    ['judging', 'Judging'],
    ['judging_n', 'n'],
    ['writing', 'Writing'],
    ['writing_n', 'n'],
    ['difference', 'Writing − judging'],
    ['low', 'from'],
    ['high', 'to'],
    ['q', 'q'],
  ] as const
  const cell = (value: number | null, text: string) => ({ text, value })
  return {
    columns: columns.map(([id, label], at) => ({ id, label, numeric: at > 0 })),
    rows: byFactor.map((each) => [
      { text: factors.label(each.factor), value: factors.label(each.factor), href: factors.href(each.factor) },
      cell(each.discrimination, formatScore(each.discrimination)),
      cell(each.discriminationN, formatCount(each.discriminationN)),
      cell(each.generation, formatScore(each.generation)),
      cell(each.generationN, formatCount(each.generationN)),
      ...[each.value, each.low, each.high].map((value) => cell(value, inDigitsOf(each, formatGap)(value))),
      cell(each.q, formatProbability(each.q)),
    ]),
  }
}

/** One model's profile when it judges against its profile when it writes. */
export function GenerationPanel({ gap, profile, raters, factors }: GenerationPanelProps) {
  const style = raters.find(({ id }) => id === gap.discrimination)?.style ?? raters[0]?.style
  if (!style) return null
  const scores = new Map(profile.scores.map((score) => [`${score.rater} ${score.factor}`, score]))
  const mark = (rater: string, factor: string, series: number) => {
    const score = scores.get(`${rater} ${factor}`)
    return { series, value: score?.score ?? null, low: score?.low ?? null, high: score?.high ?? null, n: score?.n ?? 0 }
  }
  const rows = [...gap.byFactor]
    .filter(({ factor }) => factors.isShown(factor))
    .sort((x, y) => Math.abs(y.value ?? 0) - Math.abs(x.value ?? 0))
    .map(
      ({ factor, value, low, high, q }): IntervalRow => ({
        id: factor,
        label: factors.label(factor),
        note: `${formatEstimate({ value, low, high }, formatGap)}${low === null || high === null ? '' : ` ${formatInterval({ value, low, high }, formatGap)}`}${isFound({ q }) ? ' •' : ''}`,
        href: factors.href(factor),
        marks: [mark(gap.discrimination, factor, 0), mark(gap.generation, factor, 1)],
      }),
    )
  return (
    <IntervalChart
      id={`generation-${gap.discrimination}`}
      title={`${gap.name}: when it judges against when it writes`}
      note={
        <>
          <Term id="generationGap" /> over {countOf(gap.factors, 'factor')}:{' '}
          {ALIGNMENT_MEASURES.map((measure, at) => (
            <Fragment key={measure}>
              {at > 0 && ', '}
              {measureName(measure)}{' '}
              <NumberWithInterval
                estimate={gap.alignment[measure]}
                format={formatGap}
                reason="fewer than three factors"
              />
            </Fragment>
          ))}
          . Above 0: closer to people when it judges. Under each factor: writing − judging, • significant.
        </>
      }
      names={{ row: 'Factor', mark: 'Setting', value: 'Score' }}
      twin={twinOf(gap, factors)}
      rows={rows}
      series={[
        { id: 'judging', name: 'judging', style, faint: true },
        { id: 'writing', name: 'writing', style },
      ]}
      format={formatScore}
      less="prefers less"
      more="prefers more"
    />
  )
}
