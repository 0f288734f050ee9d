import { CardsWaiting } from '@/components/trust/cards-waiting'
import { Judges } from '@/components/trust/judges'
import { WHAT_TO_DO } from '@/components/trust/what-to-do'
import { gapsOfJudges, judgesOf } from '@/lib/improve/judge-card'
import { loadJudgeCards } from '@/lib/improvements/load-judge-cards'
import type { Dashboard } from '@/lib/profiles/load-dashboard'
import { type Advice, Later } from './later'
import { WhatCanBeDone } from './what-can-be-done'

type TrustedJudgesProps = { readonly datasetId: number; readonly dashboard: Dashboard; readonly advice: Advice }

/** Whether each judge of the whole dataset can be trusted, and what to do about the widest gap; nothing waits for what is not ready. */
export function TrustedJudges({ datasetId, dashboard, advice }: TrustedJudgesProps) {
  const { choice, profile, factors } = dashboard
  const judges = judgesOf(profile)
  if (judges.length === 0 || profile.reference === null || choice.slice !== null || choice.people.length > 0)
    return null
  const [widest, ...others] = gapsOfJudges(profile)
  const labelOf = (factor: string) => factors.find(({ id }) => id === factor)?.label ?? factor
  const nameOf = (rater: string) => (rater === widest?.rater ? '' : ` (${judges.find(({ id }) => id === rater)?.name})`)
  const hrefOf = (factor: string, rater: string) =>
    `/datasets/${datasetId}/factors/${encodeURIComponent(factor)}?model=${encodeURIComponent(rater)}#${WHAT_TO_DO}`
  return (
    <>
      <Later advice={advice} fallback={<CardsWaiting judges={judges.length} />}>
        <Cards datasetId={datasetId} dashboard={dashboard} isKept={advice === 'kept'} />
      </Later>
      {widest && (
        <WhatCanBeDone
          datasetId={datasetId}
          advice={advice}
          model={widest.rater}
          factor={widest.factor}
          others={others.map(({ factor, rater }) => ({
            label: `${labelOf(factor)}${nameOf(rater)}`,
            href: hrefOf(factor, rater),
          }))}
        />
      )}
    </>
  )
}

type CardsProps = Omit<TrustedJudgesProps, 'advice'> & { readonly isKept: boolean }

async function Cards({ datasetId, dashboard: { profile, factors }, isKept }: CardsProps) {
  const cards = await loadJudgeCards(datasetId, profile, { isKept })
  if (cards.length === 0) return null
  const labels = Object.fromEntries(factors.map(({ id, label }) => [id, label]))
  return <Judges cards={cards} labels={labels} base={`/datasets/${datasetId}`} />
}
