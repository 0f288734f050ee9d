import { LiveRefresh } from '@/components/job/live-refresh'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import type { RunPage } from '@/lib/runs/load-run'
import { describeMissing, runState } from '@/lib/words/run-state'
import { RunAnswers } from './run-answers'
import { RunBudget } from './run-budget'
import { type RunActions, RunControls } from './run-controls'
import { RunEstimate } from './run-estimate'
import { RunLedger } from './run-ledger'
import { describeSample } from './run-list'
import { RunResults } from './run-results'
import { RunWaiting } from './run-waiting'
import { isActive, KIND_NAMES } from './run-words'

type RunScreenProps = Pick<RunPage, 'run' | 'results' | 'work' | 'tried' | 'troubled'> & {
  readonly actions: RunActions
}

/** One run: what it is to do, what it will take, how far it is, and what the model says. */
export function RunScreen({ run, results, work, tried, troubled, actions }: RunScreenProps) {
  const missing = describeMissing(run)
  const hasResult = run.status === 'done' || run.status === 'stopped'
  return (
    <div className="grid gap-4">
      {(isActive(run.status) || work.length > 0) && <LiveRefresh />}
      <Card aria-labelledby="run-title">
        <CardHeader
          id="run-title"
          title={
            <span className="flex flex-wrap items-center gap-3">
              {run.name} <Badge tone={runState(run).tone}>{runState(run).words}</Badge>
            </span>
          }
          note={`${KIND_NAMES[run.kind]} · ${run.model} at ${run.endpoint}${run.rater ? ` · rater “${run.rater}”` : ''} · ${describeSample(run)}${run.mode === 'batch' ? ' · by batches' : ''}`}
          actions={
            run.experiment === null ? (
              <RunControls run={run} actions={actions} />
            ) : (
              <Button asChild>
                <Link href={`/datasets/${run.datasetId}/experiments/${run.experiment.id}`}>See the experiment</Link>
              </Button>
            )
          }
        />
        <div className="grid gap-4">
          {run.note && <Alert tone="warn" title={run.note} />}
          {run.waiting && <RunWaiting run={run} waiting={run.waiting} actions={actions} />}
          {hasResult && missing && (
            <Alert tone={runState(run).tone === 'good' ? 'neutral' : 'warn'} title={missing}>
              Every number of this run leaves them out.
              {run.ledger.failed > 0 && ' “Ask again what failed” fills the gaps, once the judge is well.'}
            </Alert>
          )}
          <RunLedger run={run} />
          {run.lastError && (
            <p className="text-muted text-sm">
              Last trouble: <span className="break-words">{run.lastError}</span>
            </p>
          )}
          {run.experiment === null && <RunResults run={run} results={results} work={work} />}
        </div>
      </Card>
      {run.estimate && (
        <Card aria-labelledby="estimate-title">
          <CardHeader
            id="estimate-title"
            title={run.status === 'ready' ? 'What it will take' : 'What it was to take'}
          />
          <div className="grid gap-4">
            <RunEstimate run={run} />
            {(run.status === 'ready' || run.status === 'paused') && run.experiment === null && (
              <RunBudget run={run} start={actions.start} />
            )}
          </div>
        </Card>
      )}
      <RunAnswers
        title="The first answers"
        note="Look whether the model understood what is asked before you pay for the rest."
        answers={tried}
      />
      <RunAnswers
        title="What could not be used"
        note="Unreadable and failed calls are missing in every number."
        answers={troubled}
      />
      <p className="text-muted text-sm">
        Asked in these words: <AskedTemplates run={run} />
      </p>
    </div>
  )
}

/** Where the words of each template are read; an arm's are the experiment's own, and stand with it. */
function AskedTemplates({ run: { templates, experiment, datasetId } }: Pick<RunScreenProps, 'run'>) {
  if (experiment !== null)
    return templates.map(({ label }, at) => `${experiment.arms[at] ?? 'Arm'}: ${label}`).join(', ')
  return templates.map(({ key, version, label }, at) => (
    <span key={key}>
      {at > 0 && ', '}
      <Link className="underline" href={`/templates/${key}?version=${version}&dataset=${datasetId}`}>
        {label}
      </Link>{' '}
      (version {version})
    </span>
  ))
}
