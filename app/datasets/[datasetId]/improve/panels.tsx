import { Suspense } from 'react'
import { ExplanationView } from '@/components/improve/explanation-view'
import type { ShownRater } from '@/components/improve/improve-raters'
import { DropOnePanel } from '@/components/improve/model-weights-panel'
import { PanelWaiting } from '@/components/improve/panel-waiting'
import type { ImproveChoice } from '@/lib/improvements/load-choice-source'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

/** What the panels are of: a dataset, a choice in its address, and a rater; each is loaded by itself. */
export type Asked = {
  readonly id: number
  readonly choice: ImproveChoice
  readonly rater: ShownRater
  readonly judges: readonly ShownRater[]
}

const modelIn = ({ rater, judges }: Asked): string | null =>
  judges.some(({ id }) => id === rater.id) ? rater.id : null

const hrefOf = ({ id }: Asked): string => `/datasets/${id}/factors`

export async function Explained(asked: Asked) {
  const explanation = await inProfileThread('loadExplanation', asked.id, asked.choice, modelIn(asked))
  if (!explanation) return null
  return (
    <ExplanationView
      explanation={explanation}
      rater={asked.rater}
      judges={asked.judges}
      factorsHref={hrefOf(asked)}
      lost={
        <Suspense fallback={<PanelWaiting id="drop-one" title="What is lost without each factor" />}>
          <Lost {...asked} />
        </Suspense>
      }
    />
  )
}

async function Lost(asked: Asked) {
  const dropped = await inProfileThread('loadDropOne', asked.id, asked.choice, modelIn(asked))
  return dropped && <DropOnePanel dropped={dropped.factors} rater={asked.rater} factorsHref={hrefOf(asked)} />
}
