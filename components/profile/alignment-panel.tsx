import { MarkerIcon } from '@/components/charts/frame/marker'
import type { ModelSeries } from '@/components/charts/frame/weight-row'
import { Card, CardHeader } from '@/components/ui/card'
import { Name } from '@/components/ui/name'
import { noCeiling } from '@/lib/profile/findings/ceiling-finding'
import type { Agreement, Alignment, FirstCeiling, ModelCeiling, Profile, RaterSummary } from '@/lib/profile/profile'
import { agreementWith, ceilingWith, firstCeiling } from '@/lib/profile/shown-models'
import type { Estimate } from '@/lib/statistics/estimate'
import type { Edition } from '@/lib/words/edition'
import { countOf, formatShare } from '@/lib/words/format'
import { ALIGNMENT_MEASURES, type AlignmentMeasure } from '@/lib/words/score'
import { CeilingWords, FirstCeilingLine } from './ceiling-words'
import { IntervalStrip, lackIn, NumberWithInterval } from './number-with-interval'
import { OrderLines } from './order-lines'
import { Term } from './term'

type LineProps = {
  readonly id: AlignmentMeasure | 'agreement' | 'kappa'
  readonly estimate: Estimate
  readonly series: ModelSeries
  readonly from: number
  readonly reason: string
  readonly lack: string | undefined
  readonly ceiling?: Estimate | undefined
}

function Line({ id, estimate, series, from, reason, lack, ceiling }: LineProps) {
  return (
    <div className="grid grid-cols-[104px_minmax(40px,1fr)_auto] items-center gap-2">
      <dt className="text-muted">
        <Term id={id} />
      </dt>
      <dd className="contents">
        <IntervalStrip estimate={estimate} style={series.style} from={from} ceiling={ceiling} />
        <span className="min-w-26 text-right">
          <NumberWithInterval
            estimate={estimate}
            {...(id === 'agreement' ? { format: formatShare } : {})}
            reason={reason}
            lack={lack}
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
  readonly rater: RaterSummary | undefined
  readonly lack: string | undefined
  readonly ceiling: ModelCeiling | null
  readonly first: FirstCeiling | null
  readonly from: number
}

/** Prompts below which an alignment has no interval (METHOD §3). */
const FEWEST_PROMPTS = 10

const TOO_FEW = 'fewer than three common factors'

function ModelAlignment(props: ModelProps) {
  const { series, alignment, agreement, rater, lack, ceiling, first, from } = props
  return (
    <li className="border-t py-3 @max-[639px]:first:border-t-0 @max-[639px]:first:pt-0 @max-[639px]:last:pb-0">
      <h3 className="flex flex-wrap items-baseline gap-x-2 font-semibold text-sm">
        <span>
          <MarkerIcon {...series.style} />
          <Name>{series.name}</Name>
        </span>
        <span className="font-normal text-muted text-xs">
          {alignment && countOf(alignment.factors, 'factor')}
          {agreement && ` · ${countOf(agreement.n, 'common pair')}`}
        </span>
      </h3>
      <dl className="mt-1 grid gap-1 text-sm">
        {alignment &&
          ALIGNMENT_MEASURES.map((id) => (
            <Line
              key={id}
              id={id}
              estimate={alignment[id]}
              series={series}
              from={from}
              reason={TOO_FEW}
              lack={lack}
              ceiling={first?.[id]}
            />
          ))}
        {agreement && (
          <Line
            id="agreement"
            estimate={agreement.agreement}
            series={series}
            from={from}
            reason="no common pair"
            lack={lack}
          />
        )}
        {agreement && (
          <Line
            id="kappa"
            estimate={agreement.kappa}
            series={series}
            from={from}
            reason="one choice only"
            lack={lack}
          />
        )}
        {rater && <OrderLines rater={rater} lack={lack} />}
      </dl>
      {ceiling && <CeilingWords ceiling={ceiling} />}
    </li>
  )
}

/** How close each model shown comes to the people: as a profile, and choice by choice. */
export function AlignmentPanel({
  profile,
  edition,
  models,
}: {
  readonly profile: Profile
  readonly edition: Edition
  readonly models: readonly ModelSeries[]
}) {
  const reference = profile.reference
  const first = firstCeiling(profile)
  const missing = edition === 1 ? '' : noCeiling(profile)
  const alignments = new Map(profile.alignments.map((alignment) => [alignment.rater, alignment]))
  const lows = models.flatMap(({ id }) => {
    const found = alignments.get(id)
    const agreement = agreementWith(profile, id)
    return [...ALIGNMENT_MEASURES.map((id) => found?.[id]), agreement?.kappa].map((estimate) => estimate?.low ?? 0)
  })
  const from = Math.min(0, ...lows) < -0.02 ? -1 : 0
  return (
    <Card aria-labelledby="alignment-title" className="@container">
      <CardHeader
        id="alignment-title"
        title="How close the models come to people"
        note={
          reference === null
            ? 'This dataset has no human rater to compare with.'
            : 'Similarity of the two profiles over all factors, and of the choices pair by pair, each with its 95% interval.'
        }
      />
      {profile.families && profile.prompts < FEWEST_PROMPTS && (
        <p className="mb-3 text-sm">
          {countOf(profile.prompts, 'prompt')} cannot say how close a model comes: it takes {FEWEST_PROMPTS} for an
          interval.
        </p>
      )}
      {first && <FirstCeilingLine ceiling={first} />}
      {missing && <p className="mb-3 text-muted text-sm">{missing}</p>}
      <ul className="@min-[640px]:grid @min-[1040px]:grid-cols-3 @min-[640px]:grid-cols-2 gap-x-8">
        {reference !== null &&
          models.map((series) => {
            return (
              <ModelAlignment
                key={series.id}
                series={series}
                alignment={alignments.get(series.id)}
                agreement={agreementWith(profile, series.id)}
                rater={profile.raters.find(({ id }) => id === series.id)}
                lack={lackIn(profile)}
                ceiling={ceilingWith(profile, series.id)}
                first={first}
                from={from}
              />
            )
          })}
      </ul>
    </Card>
  )
}
