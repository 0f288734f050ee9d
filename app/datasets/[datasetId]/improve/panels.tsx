import { Suspense } from 'react'
import { useCorrectedAction } from '@/app/datasets/[datasetId]/improve/corrected/actions'
import { CorrectionPanel } from '@/components/improve/correction-panel'
import { DisagreementPanel } from '@/components/improve/disagreement-panel'
import { ExplanationView } from '@/components/improve/explanation-view'
import { type ImproveQuery, improveHref } from '@/components/improve/improve-parsers'
import { FEW, type ShownRater } from '@/components/improve/improve-raters'
import { LearningCurvePanel } from '@/components/improve/learning-curve-panel'
import { DropOnePanel } from '@/components/improve/model-weights-panel'
import { PanelWaiting } from '@/components/improve/panel-waiting'
import { UseCorrected } from '@/components/improve/use-corrected'
import type { ImproveChoice } from '@/lib/improvements/load-choice-source'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

/** What the panels are of: a dataset, its address, a choice, and a rater; each panel is loaded by itself. */
export type Asked = {
  readonly id: number
  readonly base: string
  readonly query: ImproveQuery
  readonly choice: ImproveChoice
  readonly rater: ShownRater
  readonly judges: readonly ShownRater[]
  /** Judges to be corrected, which takes people; the first is looked at first. */
  readonly corrected: readonly ShownRater[]
}
type OfJudge = { readonly asked: Asked; readonly judge: ShownRater }

const modelIn = ({ rater, judges }: Asked): string | null =>
  judges.some(({ id }) => id === rater.id) ? rater.id : null

const hrefOf = ({ base }: Asked): string => `${base}/factors`

/** From top to bottom, each part when those above it stand: nothing that is read moves. */
export async function Explained(asked: Asked) {
  const explanation = await inProfileThread('loadExplanation', asked.id, asked.choice, modelIn(asked))
  return (
    <>
      {explanation && (
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
      )}
      <Judges asked={asked} from={0} />
    </>
  )
}

function Judges({ asked, from }: { readonly asked: Asked; readonly from: number }) {
  const judge = asked.corrected[from]
  return (
    judge && (
      <Suspense fallback={<PanelWaiting id={judge.id} title={`${judge.name} corrected`} />}>
        <Corrected asked={asked} judge={judge} />
        <Judges asked={asked} from={from + 1} />
      </Suspense>
    )
  )
}

async function Lost(asked: Asked) {
  const dropped = await inProfileThread('loadDropOne', asked.id, asked.choice, modelIn(asked))
  return dropped && <DropOnePanel dropped={dropped.factors} rater={asked.rater} factorsHref={hrefOf(asked)} />
}

/** Of few judges all are open; of many the first, which is the one that was asked for. */
async function Corrected({ asked, judge }: OfJudge) {
  const { id, base, query, choice, judges, corrected } = asked
  const view = await inProfileThread('loadCorrectionView', id, judge.id, choice)
  if (!view) return null
  const isOpen = judges.length <= FEW || judge === corrected[0]
  const tab = `${base}/improve`
  return (
    <CorrectionPanel
      correction={view.correction}
      judge={judge}
      recipe={view.recipe}
      factorsHref={hrefOf(asked)}
      importHref={`${base}/jobs`}
      openHref={isOpen ? null : `${improveHref(tab, query, { judge: judge.id })}#judge-${judge.id}`}
      actions={
        <UseCorrected
          datasetId={id}
          judge={judge}
          choice={choice}
          verdict={view.correction.verdict}
          made={view.made}
          onUse={useCorrectedAction.bind(null, id)}
        />
      }
    >
      <Suspense
        fallback={<PanelWaiting id={`differ-${judge.id}`} title={`What people and ${judge.name} disagree on`} />}
      >
        <Differing asked={asked} judge={judge} />
      </Suspense>
      {query.curve ? (
        <Suspense fallback={<PanelWaiting id={`curve-${judge.id}`} title="How many labels it takes" />}>
          <Learning asked={asked} judge={judge} />
        </Suspense>
      ) : (
        <p className="text-sm">
          <a href={improveHref(tab, query, { curve: true, judge: judge.id })} className="underline">
            Draw how many labels it takes
          </a>{' '}
          <span className="text-muted">(the learning curve: 20 draws of growing parts, some seconds)</span>
        </p>
      )}
    </CorrectionPanel>
  )
}

async function Differing({ asked: { id, base, choice }, judge }: OfJudge) {
  const disagreement = await inProfileThread('loadDisagreement', id, judge.id, choice)
  return disagreement && <DisagreementPanel disagreement={disagreement} judge={judge} base={base} />
}

async function Learning({ asked: { id, choice }, judge }: OfJudge) {
  const curve = await inProfileThread('loadLearningCurve', id, judge.id, choice)
  return curve && <LearningCurvePanel curve={curve} judge={judge} />
}
