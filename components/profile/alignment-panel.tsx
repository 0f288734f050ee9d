import { MarkerIcon } from '@/components/charts/marker'
import type { ModelSeries } from '@/components/charts/weight-row'
import { Card, CardHeader } from '@/components/ui/card'
import { countOf, formatShare } from '@/lib/format'
import type { Agreement, Alignment, Estimate, Profile } from '@/lib/profile/profile'
import { agreementWith, flipRate } from './agreement-of'
import { IntervalStrip } from './interval-strip'
import { NumberWithInterval } from './number-with-interval'
import { Term } from './term'

type LineProps = {
  readonly id: 'kendall' | 'spearman' | 'pearson' | 'agreement' | 'kappa'
  readonly estimate: Estimate
  readonly series: ModelSeries
  readonly from: number
  readonly reason: string
}

function Line({ id, estimate, series, from, reason }: LineProps) {
  return (
    <div className="grid grid-cols-[104px_minmax(40px,1fr)_auto] items-center gap-2">
      <dt className="text-muted">
        <Term id={id} />
      </dt>
      <dd className="contents">
        <IntervalStrip estimate={estimate} style={series.style} from={from} />
        <span className="min-w-26 text-right">
          <NumberWithInterval
            estimate={estimate}
            {...(id === 'agreement' ? { format: formatShare } : {})}
            reason={reason}
          />
        </span>
      </dd>
    </div>
  )
}

type ModelProps = {
  readonly series: ModelSeries
  readonly alignment: Alignment | undefined
  readonly agreement: Agreement | undefined
  readonly flips: number | null
  readonly orders: number
  readonly from: number
}

const TOO_FEW = 'fewer than three common factors'

function ModelAlignment({ series, alignment, agreement, flips, orders, from }: ModelProps) {
  return (
    <li className="border-t py-3 first:border-t-0 first:pt-0 last:pb-0">
      <h3 className="flex flex-wrap items-baseline gap-x-2 font-semibold text-sm">
        <span>
          <MarkerIcon {...series.style} />
          {series.name}
        </span>
        <span className="font-normal text-muted text-xs">
          {alignment && countOf(alignment.factors, 'factor')}
          {agreement && ` · ${countOf(agreement.n, 'common pair')}`}
        </span>
      </h3>
      <dl className="mt-1 grid gap-1 text-sm">
        {alignment && <Line id="kendall" estimate={alignment.kendall} series={series} from={from} reason={TOO_FEW} />}
        {alignment && <Line id="spearman" estimate={alignment.spearman} series={series} from={from} reason={TOO_FEW} />}
        {alignment && <Line id="pearson" estimate={alignment.pearson} series={series} from={from} reason={TOO_FEW} />}
        {agreement && (
          <Line id="agreement" estimate={agreement.agreement} series={series} from={from} reason="no common pair" />
        )}
        {agreement && (
          <Line id="kappa" estimate={agreement.kappa} series={series} from={from} reason="one choice only" />
        )}
        {flips !== null && (
          <div className="flex items-baseline justify-between">
            <dt className="text-muted">
              <Term id="flipRate" />
            </dt>
            <dd>
              <span className="font-medium">{formatShare(flips)}</span>{' '}
              <span className="text-muted text-xs">of {countOf(orders, 'pair')} in both orders</span>
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}

/** How close each model shown comes to the people: as a profile, and choice by choice. */
export function AlignmentPanel({
  profile,
  models,
}: {
  readonly profile: Profile
  readonly models: readonly ModelSeries[]
}) {
  const reference = profile.reference
  const alignments = new Map(profile.alignments.map((alignment) => [alignment.rater, alignment]))
  const lows = models.flatMap(({ id }) => {
    const found = alignments.get(id)
    const agreement = agreementWith(profile, id)
    return [found?.kendall, found?.spearman, found?.pearson, agreement?.kappa].map((estimate) => estimate?.low ?? 0)
  })
  const from = Math.min(0, ...lows) < -0.02 ? -1 : 0
  return (
    <Card aria-labelledby="alignment-title">
      <CardHeader
        id="alignment-title"
        title="How close the models come to people"
        note={
          reference === null
            ? 'This dataset has no human rater to compare with.'
            : 'Similarity of the two profiles over all factors, and of the choices pair by pair, each with its 95% interval.'
        }
      />
      <ul>
        {reference !== null &&
          models.map((series) => {
            const orders = profile.raters.find((rater) => rater.id === series.id)?.orders ?? null
            return (
              <ModelAlignment
                key={series.id}
                series={series}
                alignment={alignments.get(series.id)}
                agreement={agreementWith(profile, series.id)}
                flips={flipRate(orders)}
                orders={orders?.both ?? 0}
                from={from}
              />
            )
          })}
      </ul>
    </Card>
  )
}
