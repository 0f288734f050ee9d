import { FORESIGHT_ROOM, ForesightLine } from '@/components/improve/foresight-line'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { type Advice, Later } from './later'

type ForeseenProps = { readonly datasetId: number; readonly choice: ProfileChoice; readonly advice: Advice }

/** The second sentence of a dataset, on all of its pairs; where it is not ready it comes when it is found. */
export function Foreseen({ datasetId, choice: { people, value }, advice }: ForeseenProps) {
  if (value !== null || people.length > 1) return null
  return (
    <Later
      advice={people.length === 0 ? advice : 'built'}
      fallback={<p className={`${FORESIGHT_ROOM} text-muted`}>What the factors foresee …</p>}
    >
      <Sentence datasetId={datasetId} annotator={people[0] ?? null} />
    </Later>
  )
}

async function Sentence({ datasetId, annotator }: { readonly datasetId: number; readonly annotator: string | null }) {
  const choice = { annotator, ticked: [], without: [] }
  const explanation = await inProfileThread('loadExplanation', datasetId, choice)
  const href = `/datasets/${datasetId}/improve`
  return explanation && <ForesightLine explanation={explanation} isOne={annotator !== null} href={href} />
}
