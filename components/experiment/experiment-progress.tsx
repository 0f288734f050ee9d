import { formatDollars } from '@/components/run/run-words'
import { Badge } from '@/components/ui/badge'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { isExperimentActive, PART_NOTES, PART_WORDS, roundWords } from '@/lib/words/experiments/experiment-words'
import { countOf, formatCount, formatDuration } from '@/lib/words/format'
import { runState } from '@/lib/words/run-state'
import { currentRun, ledgerOf, partProgress } from './experiment-progress-facts'

const LEDGER_WORDS = {
  done: 'Done',
  cached: 'Known before',
  unreadable: 'Unreadable',
  failed: 'Failed',
  skipped: 'Skipped',
  remaining: 'To come in its runs',
} as const

const TONES = { development: 'bg-ink/45', validation: 'bg-ink/70', test: 'bg-ink' } as const

/** How far all parts are: one bar, the ledger over all runs, and the runs. */
export function ExperimentProgress({ experiment }: { readonly experiment: ExperimentView }) {
  const { used, plan, status, runs, dataset, sizes } = experiment
  const view = currentRun(experiment)?.view
  const isActive = isExperimentActive(status)
  const parts = partProgress(experiment)
  // Runs of later parts are made when those before them have ended: until then the estimate knows the whole.
  const isMade = status === 'done' || used.planned >= (experiment.estimate?.calls ?? 0)
  const calls = isMade ? used.planned : (experiment.estimate?.calls ?? used.planned)
  const whole = Math.max(calls, 1)
  return (
    <Card aria-labelledby="progress-title">
      <CardHeader id="progress-title" title="Calls of all arms and parts" />
      <div className="grid gap-4">
        <div className="grid gap-2">
          <p className="flex flex-wrap gap-x-4 text-sm tabular-nums">
            <span>
              {formatCount(used.settled)} of {isMade ? '' : 'about '}
              {countOf(calls, 'call')}
            </span>
            {isActive && view?.rate != null && (
              <span className="text-muted">{view.rate.toFixed(view.rate < 10 ? 1 : 0)} calls/s</span>
            )}
            {isActive && view?.rate != null && view.rate > 0 && (
              <span className="text-muted">about {formatDuration((calls - used.settled) / view.rate)} left</span>
            )}
            <span className="text-muted">
              {formatDollars(used.dollars)}
              {plan.budget &&
                ` of ${plan.budget.unit === 'usd' ? formatDollars(plan.budget.amount) : countOf(plan.budget.amount, 'token')}`}
            </span>
            <span className="text-muted">{countOf(used.tokens, 'token')}</span>
          </p>
          <div
            role="progressbar"
            aria-label="Calls settled"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round((100 * used.settled) / whole)}
            className="flex h-2 gap-px overflow-hidden rounded-full bg-line"
          >
            {parts.map(({ part, settled }) => (
              <div
                key={part}
                className={`h-full transition-[width] duration-300 ${TONES[part]}`}
                style={{ width: `${(100 * settled) / whole}%` }}
              />
            ))}
          </div>
          <ul className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-3">
            {parts.map(({ part, settled, planned }) => (
              <li key={part}>
                <span className="font-medium">{PART_WORDS[part]}</span>{' '}
                <span className="text-muted">
                  {PART_NOTES[part]} · {countOf(sizes[part].prompts, 'prompt')}, {countOf(sizes[part].pairs, 'pair')}
                  {planned > 0 && ` · ${formatCount(settled)} of ${countOf(planned, 'call')}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
        {runs.length > 0 && (
          <>
            <dl className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
              {ledgerOf(experiment)
                .filter(({ count, key }) => count > 0 || key === 'done')
                .map(({ key, count }) => (
                  <div key={key} className="flex gap-1.5">
                    <dt className="text-muted">{LEDGER_WORDS[key]}</dt>
                    <dd className="font-medium tabular-nums">{formatCount(count)}</dd>
                  </div>
                ))}
            </dl>
            <RunTable runs={runs} datasetId={dataset.id} />
          </>
        )}
      </div>
    </Card>
  )
}

type RunTableProps = { readonly runs: ExperimentView['runs']; readonly datasetId: number }

function RunTable({ runs, datasetId }: RunTableProps) {
  return (
    <details>
      <summary className="cursor-pointer text-muted text-sm">
        {countOf(runs.length, 'run')}
        {runs.length > 1 && ', one after the other'}
      </summary>
      <Table aria-label="Runs of this experiment" className="mt-2">
        <thead>
          <tr>
            <TableHead>Run</TableHead>
            <TableHead>Part</TableHead>
            <TableHead>State</TableHead>
            <TableHead className="text-right">Calls</TableHead>
            <TableHead className="text-right">Cost</TableHead>
          </tr>
        </thead>
        <tbody>
          {runs.map(({ id, part, round, view }) => (
            <tr key={id}>
              <TableCell className="min-w-40">
                <Link href={`/datasets/${datasetId}/runs/${id}`} className="underline decoration-line-strong">
                  {roundWords(round)}
                </Link>
              </TableCell>
              <TableCell>{PART_WORDS[part]}</TableCell>
              <TableCell>
                <Badge tone={runState(view).tone}>{runState(view).words}</Badge>
              </TableCell>
              <TableCell className="whitespace-nowrap text-right">
                {formatCount(view.ledger.planned - view.ledger.remaining)} of {formatCount(view.ledger.planned)}
              </TableCell>
              <TableCell className="text-right">{formatDollars(view.cost)}</TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  )
}
