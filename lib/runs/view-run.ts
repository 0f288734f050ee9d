import type { RunRow } from '@/lib/db/run'
import { estimateSchema } from '@/lib/protocol/estimate'
import type { RunView } from '@/lib/protocol/run-view'

const ENDED = new Set(['done', 'stopped', 'failed'])
/** A rate over less time than this says nothing. */
const LEAST_MS = 1500

export function viewOf(run: RunRow, groups: number, now: number): RunView {
  const { plan } = run
  const settled = run.done + run.cached + run.unreadable + run.failed + run.skipped
  const open = Math.max(0, run.planned - settled)
  // What an ended run did not come to was skipped, whether it was stopped or its texts were gone.
  const isEnded = ENDED.has(run.status)
  const since = run.resumedAt ? now - run.resumedAt.getTime() : 0
  const rate = run.status === 'running' && since >= LEAST_MS ? ((settled - run.resumedFrom) * 1000) / since : null
  return {
    id: run.id,
    datasetId: run.datasetId,
    kind: run.kind,
    name: run.name,
    status: run.status,
    endpoint: run.endpoint,
    model: run.model,
    rater: plan.rater,
    mode: plan.mode,
    templates: plan.templates.map(({ key, version, label }, at) => ({
      key,
      version,
      label,
      planned: plan.planned[at] ?? 0,
    })),
    sample: { groups, of: plan.groupsOf },
    concurrency: plan.concurrency,
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
    estimate: run.estimate === null ? null : estimateSchema.parse(run.estimate),
    rate,
    secondsLeft: rate ? open / rate : null,
    note: run.note,
    lastError: run.lastError,
    createdAt: run.createdAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  }
}
