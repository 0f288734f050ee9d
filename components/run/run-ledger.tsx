import { Progress } from '@/components/ui/progress'
import type { RunView } from '@/lib/protocol/run-view'
import { countOf, formatCount, formatDuration, formatShare } from '@/lib/words/format'
import { formatDollars, isActive, settledOf } from './run-words'

const WORDS = [
  ['done', 'Done', 'answered in this run and read'],
  ['cached', 'Known before', 'asked earlier, not paid again'],
  ['unreadable', 'Unreadable', 'answered, but not in the form asked for, even after a repair: missing, never a tie'],
  ['failed', 'Failed', 'no answer after several tries, or the step before it failed'],
  ['skipped', 'Skipped', 'nothing to ask, or the run was stopped before'],
  ['remaining', 'To come', 'not asked yet'],
] as const

/** Where every planned call went. The parts add up to the plan. */
export function RunLedger({ run }: { readonly run: RunView }) {
  const { ledger, rate, secondsLeft, requests, retried, inputTokens, outputTokens, cost, budget } = run
  const isSlowed = isActive(run.status) && run.waiting === null && run.concurrencyInUse < run.concurrency
  const settled = settledOf(run)
  return (
    <div className="grid gap-4">
      <div className="grid gap-2">
        <p className="flex flex-wrap gap-x-4 text-sm tabular-nums">
          <span>
            {formatCount(settled)} of {countOf(ledger.planned, 'call')}
          </span>
          {rate !== null && <span className="text-muted">{rate.toFixed(rate < 10 ? 1 : 0)} calls/s</span>}
          {secondsLeft !== null && isActive(run.status) && (
            <span className="text-muted">about {formatDuration(secondsLeft)} left</span>
          )}
          {isSlowed && (
            <span className="text-muted">
              {formatCount(run.concurrencyInUse)} at once of {formatCount(run.concurrency)}: the judge bears no more now
            </span>
          )}
          <span className="text-muted">
            {formatDollars(cost)}
            {budget && ` of ${budget.unit === 'usd' ? formatDollars(budget.amount) : countOf(budget.amount, 'token')}`}
          </span>
        </p>
        <Progress label="Calls settled" value={settled} max={ledger.planned} />
      </div>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-6">
        {WORDS.map(([key, label, note]) => (
          <div key={key}>
            <dt className="font-medium text-sm">{label}</dt>
            <dd>
              <span className="text-lg tabular-nums">{formatCount(ledger[key])}</span>{' '}
              <span className="text-muted text-sm">
                {ledger.planned > 0 && formatShare(ledger[key] / ledger.planned)}
              </span>
              <p className="text-muted text-xs">{note}</p>
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-muted text-sm tabular-nums">
        {countOf(requests, 'request')} sent, {formatCount(retried)} of them repairs or asked again ·{' '}
        {countOf(inputTokens, 'token')} in, {formatCount(outputTokens)} out
      </p>
    </div>
  )
}
