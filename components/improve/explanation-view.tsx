'use client'

import { useQueryStates } from 'nuqs'
import { type ReactNode, useTransition } from 'react'
import { Finding } from '@/components/profile/finding'
import { EmptyState } from '@/components/ui/empty-state'
import type { Explanation } from '@/lib/improve/explanation'
import { AmplificationPanel } from './amplification-panel'
import { CalibrationPanel } from './calibration-panel'
import { ExplainPanel } from './explain-panel'
import { foresightOf } from './foresight'
import { improveParsers } from './improve-parsers'
import type { ShownRater } from './improve-raters'
import { ModelWeightsPanel } from './model-weights-panel'

type ExplanationViewProps = {
  readonly explanation: Explanation
  readonly rater: ShownRater
  readonly judges: readonly ShownRater[]
  readonly factorsHref: string
  /** What is lost without each factor: it comes later. */
  readonly lost: ReactNode
}

/** What the factors foresee of a rater's choices, and by what. */
export function ExplanationView({ explanation, rater, judges, factorsHref, lost }: ExplanationViewProps) {
  const [isPending, startTransition] = useTransition()
  const [{ ticked }, setView] = useQueryStates(improveParsers, { history: 'push', shallow: false, startTransition })
  if (explanation.refused)
    return (
      <EmptyState title="Nothing can be foreseen yet">
        {explanation.refused.charAt(0).toUpperCase() + explanation.refused.slice(1)}. More prompts with choices of{' '}
        {rater.name} change that.
      </EmptyState>
    )
  return (
    <div className={`grid gap-4 ${isPending ? 'opacity-60 transition-opacity' : ''}`} aria-busy={isPending}>
      <Finding parts={foresightOf(explanation, rater.name)} />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <div className="grid min-w-0 gap-4">
          <ExplainPanel
            explanation={explanation}
            rater={rater}
            judges={judges}
            ticked={ticked}
            onTick={(chosen) => setView({ ticked: chosen.length > 0 ? [...chosen] : null })}
          />
          {lost}
        </div>
        <div className="grid min-w-0 gap-4">
          <CalibrationPanel explanation={explanation} rater={rater} />
          <ModelWeightsPanel explanation={explanation} rater={rater} factorsHref={factorsHref} />
        </div>
      </div>
      <AmplificationPanel explanation={explanation} rater={rater} factorsHref={factorsHref} />
    </div>
  )
}
