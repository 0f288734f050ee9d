import type { EndpointWait } from '@/lib/db/runs/endpoint-limit'
import type { RunRow } from '@/lib/db/runs/run'
import { RECENT_SECONDS } from '@/lib/db/runs/run-call'
import { type Estimate, estimateSchema } from '@/lib/protocol/estimate'
import type { RunView } from '@/lib/protocol/run-view'

const ENDED = new Set(['done', 'stopped', 'failed'])
/** A rate over less time than this says nothing. */
const LEAST_MS = 1500

export function viewOf(run: RunRow, groups: number, now: number, bears?: EndpointWait): RunView {
  const { plan } = run
  const settled = run.done + run.cached + run.unreadable + run.failed + run.skipped
  const open = Math.max(0, run.planned - settled)
  // What an ended run did not come to was skipped, whether it was stopped or its texts were gone.
  const isEnded = ENDED.has(run.status)
  const isWorkedOn = run.status === 'running' || run.status === 'trying'
  const waiting = isWorkedOn ? waitingOf(bears) : null
  const concurrencyInUse = Math.max(1, Math.floor(Math.min(plan.concurrency, bears?.limit ?? plan.concurrency)))
  const estimate = run.estimate === null ? null : estimateSchema.parse(run.estimate)
  const isShown = run.status === 'running' && waiting === null
  const rate = isShown ? recentRate(run, now) : null
  return {
    id: run.id,
    datasetId: run.datasetId,
    kind: run.kind,
    name: run.name,
    status: run.status,
    endpoint: run.endpoint,
    model: run.model,
    rater: plan.rater,
    experiment: plan.experiment && { id: plan.experiment.id, arms: plan.experiment.stages.map(({ arm }) => arm) },
    mode: plan.mode,
    templates: plan.templates.map(({ key, version, label }, at) => ({
      key,
      version,
      label,
      planned: plan.planned[at] ?? 0,
    })),
    sample: { groups, of: plan.groupsOf },
    concurrency: plan.concurrency,
    concurrencyInUse,
    waiting,
    budget: plan.budget,
    ledger: {
      planned: run.planned,
      done: run.done,
      cached: run.cached,
      unreadable: run.unreadable,
      failed: run.failed,
      skipped: run.skipped + (isEnded ? open : 0),
      remaining: isEnded ? 0 : open,
    },
    requests: run.requests,
    retried: run.requests - run.answered,
    inputTokens: Number(run.inputTokens),
    outputTokens: Number(run.outputTokens),
    cost: plan.price ? run.cost : null,
    estimate,
    rate,
    secondsLeft: isShown ? secondsLeft(open, rate, estimate, plan.concurrency / concurrencyInUse) : null,
    note: run.note,
    lastError: run.lastError,
    createdAt: run.createdAt.toISOString(),
    at: new Date(now).toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  }
}

function waitingOf(bears: EndpointWait | undefined): RunView['waiting'] {
  if (!bears?.waits) return null
  const { waits: kind, reason, times, since, until } = bears
  const [begun, ends] = [since?.toISOString() ?? '', until?.toISOString() ?? null]
  return { kind, reason: reason ?? '', times, since: begun, until: ends }
}

/** Calls a second of late: those known before took no time and do not count. `null`: too little to say. */
function recentRate({ recent, recentAt, resumedAt }: RunRow, now: number): number | null {
  const worked = resumedAt ? now - resumedAt.getTime() : 0
  if (worked < LEAST_MS || recentAt === null || recent === 0) return null
  const weight = (milliseconds: number) => Math.exp(-Math.max(0, milliseconds) / 1000 / RECENT_SECONDS)
  return (recent * weight(now - recentAt.getTime())) / (RECENT_SECONDS * (1 - weight(worked)))
}

/** What is left at the present rate; before there is one, as the trial took, slowed down as the model bears less. */
function secondsLeft(open: number, rate: number | null, estimate: Estimate | null, slower: number): number | null {
  if (rate !== null && rate > 0) return open / rate
  return estimate && estimate.calls > 0 ? (open * estimate.seconds.middle * slower) / estimate.calls : null
}
