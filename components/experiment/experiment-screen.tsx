import type { ReactNode } from 'react'
import { LiveRefresh } from '@/components/job/live-refresh'
import { RunWaiting } from '@/components/run/run-waiting'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Name } from '@/components/ui/name'
import type { ExperimentPair, ExperimentView } from '@/lib/improve/experiments/experiment-view'
import {
  armWords,
  EXPERIMENT_KIND_WORDS,
  experimentState,
  isExperimentActive,
} from '@/lib/words/experiments/experiment-words'
import { countOf } from '@/lib/words/format'
import { DevelopmentPanel } from './development-panel'
import type { ExperimentActions } from './experiment-actions'
import { ExperimentControls } from './experiment-controls'
import { ExperimentEstimate } from './experiment-estimate'
import { ExperimentPlanFacts } from './experiment-plan-facts'
import { ExperimentProgress } from './experiment-progress'
import { canGoOn, canRetry, currentRun, failedCalls, isPaused } from './experiment-progress-facts'
import { ExperimentResult } from './experiment-result'
import { ValidationPanel } from './validation-panel'
import { WordingPanel } from './wording-panel'

/** A result is there within a second of its last answer. */
const OFTEN_MS = 600

type ExperimentScreenProps = {
  readonly experiment: ExperimentView
  readonly chosen: string | null
  readonly open: ExperimentPair | null
  /** How the prompts begin that are named to be read. */
  readonly beginnings?: ReadonlyMap<number, string>
  readonly actions: ExperimentActions
  /** What can be done with what came out. */
  readonly follow?: ReactNode
}

/** One experiment, whatever its state: what waits for a person first, then what is known, then how it came about. */
export function ExperimentScreen({ experiment, chosen, open, beginnings, actions, follow }: ExperimentScreenProps) {
  const { status, development, wording, validation, result, plan } = experiment
  const isRaters = plan.kind === 'raters'
  const paused = isPaused(experiment)
  const isActive = isExperimentActive(status)
  const waits = paused || status === 'ready' || ((status === 'stopped' || status === 'failed') && canGoOn(experiment))
  const panels = [
    validation && !isRaters && (
      <ValidationPanel key="validation" experiment={experiment} validation={validation} actions={actions} />
    ),
    development && wording && wording.length > 0 && (
      <WordingPanel key="wording" experiment={experiment} wording={wording} actions={actions} />
    ),
    development && (
      <DevelopmentPanel
        key="development"
        development={development}
        model={plan.served?.model ?? 'the rater'}
        isWriter={plan.kind === 'writer'}
      />
    ),
  ]
  return (
    <div className="grid gap-4">
      {isActive && <LiveRefresh every={OFTEN_MS} />}
      <Heading experiment={experiment} actions={actions} paused={paused} />
      <Troubles experiment={experiment} actions={actions} paused={paused} />
      {result && (
        <ExperimentResult
          experiment={experiment}
          result={result}
          chosen={chosen}
          open={open}
          {...(beginnings ? { beginnings } : {})}
        />
      )}
      {result && follow}
      {waits && <ExperimentEstimate experiment={experiment} actions={actions} isWaiting />}
      {!isRaters && (isActive || status === 'ready') && <ExperimentProgress experiment={experiment} />}
      {result ? (
        <HowItCame>
          {panels}
          {!isRaters && <ExperimentProgress experiment={experiment} />}
        </HowItCame>
      ) : (
        <>
          {status === 'wording' ? panels.toReversed() : panels}
          {!isRaters && !isActive && status !== 'ready' && <ExperimentProgress experiment={experiment} />}
          {!waits && <ExperimentEstimate experiment={experiment} actions={actions} isWaiting={false} />}
        </>
      )}
      <ExperimentPlanFacts experiment={experiment} />
    </div>
  )
}

/** Once there is a result, what led to it is a click away. */
function HowItCame({ children }: { readonly children: ReactNode }) {
  return (
    <details className="group">
      <summary className="cursor-pointer rounded-card border bg-surface p-4 font-semibold group-open:mb-4 sm:px-5">
        How it came about: validation, wording, gaps, calls
      </summary>
      <div className="grid gap-4">{children}</div>
    </details>
  )
}

type PartProps = {
  readonly experiment: ExperimentView
  readonly actions: ExperimentActions
  readonly paused: boolean
}

function Heading({ experiment, actions, paused }: PartProps) {
  const { question, status, plan, people } = experiment
  const state = experimentState(status)
  const arms = plan.arms.map(({ key, raters }) => (raters ? null : armWords(key).name)).filter(Boolean)
  return (
    <header className="grid gap-2">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 className="min-w-0 max-w-[72ch] flex-[1_1_20rem] text-balance font-semibold text-lg">{question}</h2>
        <ExperimentControls experiment={experiment} actions={actions} />
      </div>
      <p className="text-muted text-sm leading-6">
        <span className="mr-2">
          <Badge tone={paused ? 'warn' : state.tone}>{paused ? `paused: ${state.words}` : state.words}</Badge>
        </span>
        {EXPERIMENT_KIND_WORDS[plan.kind].name}
        {plan.served && (
          <>
            {' · '}
            <Name>{plan.served.model}</Name> at {plan.served.endpoint}
          </>
        )}
        {' · '}against {people}
        {' · '}
        <span title={arms.join(', ')}>{countOf(plan.arms.length, plan.kind === 'raters' ? 'comparison' : 'arm')}</span>
      </p>
    </header>
  )
}

/** What went wrong or is waited for. */
function Troubles({ experiment, actions, paused }: PartProps) {
  const { note, status } = experiment
  const view = currentRun(experiment)?.view
  const failed = failedCalls(experiment)
  return (
    <>
      {note && <Alert tone={status === 'failed' ? 'bad' : 'warn'} title={note} />}
      {status === 'failed' && !note && (
        <Alert tone="bad" title="It failed.">
          “Try again” goes on where it stopped; what was answered is not paid again.
        </Alert>
      )}
      {paused && view?.note && view.note !== note && <Alert tone="warn" title={view.note} />}
      {view?.waiting && !paused && <RunWaiting run={view} waiting={view.waiting} actions={actions} />}
      {status === 'stopped' && canGoOn(experiment) && (
        <Alert title="Stopped before the end: there is no result.">
          “Go on” takes it up where it was left. Nothing of the test part is concluded from before it ends.
        </Alert>
      )}
      {failed > 0 && !isExperimentActive(status) && (
        <Alert tone="warn" title={`${countOf(failed, 'call')} failed and are missing in every number.`}>
          {canRetry(experiment)
            ? '“Ask again what failed” fills the gaps, once the model is well.'
            : 'What came after was built without them: they can be asked again in a new experiment.'}
        </Alert>
      )}
      {view?.lastError && isExperimentActive(status) && (
        <p className="text-muted text-sm">
          Last trouble: <span className="break-words">{view.lastError}</span>
        </p>
      )}
    </>
  )
}
