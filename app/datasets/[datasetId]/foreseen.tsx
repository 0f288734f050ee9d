import { Suspense } from 'react'
import { ForesightLine } from '@/components/improve/foresight-line'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

type ForeseenProps = { readonly datasetId: number; readonly choice: ProfileChoice }

/** The second sentence of a dataset, on all of its pairs; it comes when it is found, and holds nothing up. */
export function Foreseen({ datasetId, choice: { people, value } }: ForeseenProps) {
  if (value !== null || people.length > 1) return null
  return (
    <Suspense fallback={<p className="text-base text-muted">How much the factors foresee of choices comes next …</p>}>
      <Sentence datasetId={datasetId} annotator={people[0] ?? null} />
    </Suspense>
  )
}

async function Sentence({ datasetId, annotator }: { readonly datasetId: number; readonly annotator: string | null }) {
  const choice = { annotator, ticked: [], without: [] }
  const explanation = await inProfileThread('loadExplanation', datasetId, choice)
  const href = `/datasets/${datasetId}/improve`
  return explanation && <ForesightLine explanation={explanation} isOne={annotator !== null} href={href} />
}
