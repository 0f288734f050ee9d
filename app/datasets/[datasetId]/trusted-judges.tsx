import { Suspense } from 'react'
import { CardsWaiting } from '@/components/trust/cards-waiting'
import { JudgeCards } from '@/components/trust/judge-cards'
import { foundGaps } from '@/lib/improve/judge-card'
import { loadJudgeCards } from '@/lib/improvements/load-judge-cards'
import type { Gap } from '@/lib/profile/score'
import type { Dashboard } from '@/lib/profiles/load-dashboard'
import { WhatCanBeDone } from './what-can-be-done'

const sizeOf = ({ gap }: Gap): number => Math.abs(gap ?? 0)

type TrustedJudgesProps = { readonly datasetId: number; readonly dashboard: Dashboard }

/** Whether each judge of the whole dataset can be trusted; the profile does not wait for it. */
export function TrustedJudges(props: TrustedJudgesProps) {
  const { choice, profile } = props.dashboard
  const judges = profile.raters.filter(({ kind, setting }) => kind === 'model' && setting !== 'generation')
  if (judges.length === 0 || profile.reference === null || choice.slice !== null || choice.people.length > 0)
    return null
  return (
    <Suspense fallback={<CardsWaiting judges={judges.length} />}>
      <Cards {...props} />
    </Suspense>
  )
}

async function Cards({ datasetId, dashboard: { profile, factors } }: TrustedJudgesProps) {
  const cards = await loadJudgeCards(datasetId, profile)
  if (cards.length === 0) return null
  const labels = Object.fromEntries(factors.map(({ id, label }) => [id, label]))
  const widest = cards
    .flatMap((card) => foundGaps(card).slice(0, 1))
    .sort((one, other) => sizeOf(other) - sizeOf(one))[0]
  return (
    <>
      <JudgeCards cards={cards} labels={labels} base={`/datasets/${datasetId}`} />
      {widest && <WhatCanBeDone datasetId={datasetId} model={widest.rater} factor={widest.factor} />}
    </>
  )
}
