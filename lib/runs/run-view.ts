import type { RunRow } from '@/lib/db/run'
import { type Estimate, estimateSchema } from '@/lib/protocol/estimate'
import type { Budget, RunKind } from '@/lib/protocol/run-plan'

/** A run as pages show it. */
export type RunView = {
  readonly id: string
  readonly datasetId: number
  readonly kind: RunKind
  readonly name: string
  readonly status: RunRow['status']
  readonly endpoint: string
  readonly model: string
  readonly rater: string | null
  readonly mode: 'live' | 'batch'
  readonly templates: readonly {
    readonly key: string
    readonly version: number
    readonly label: string
    readonly planned: number
  }[]
  readonly sample: { readonly groups: number; readonly of: number }
  readonly concurrency: number
  readonly budget: Budget | null
  readonly ledger: {
    readonly planned: number
    readonly done: number
    readonly cached: number
    readonly unreadable: number
    readonly failed: number
    readonly skipped: number
    readonly remaining: number
  }
  readonly requests: number
  /** Requests beyond one for each answer: repairs, and what had to be asked again. */
  readonly retried: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** US dollars; `null`: the price of the model is not known. */
  readonly cost: number | null
  readonly estimate: Estimate | null
  /** Calls a second since it was last started, and how long the rest takes at this rate. */
  readonly rate: number | null
  readonly secondsLeft: number | null
  readonly note: string | null
  readonly lastError: string | null
  readonly createdAt: string
  readonly finishedAt: string | null
}

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
    ...{ id: run.id, datasetId: run.datasetId, kind: run.kind, name: run.name, status: run.status },
    ...{ endpoint: run.endpoint, model: run.model, rater: plan.rater, mode: plan.mode },
    templates: plan.templates.map(({ key, version, label }, at) => ({
      key,
      version,
      label,
      planned: plan.planned[at] ?? 0,
    })),
    sample: { groups, of: plan.groupsOf },
    ...{ concurrency: plan.concurrency, budget: plan.budget },
    ledger: {
      ...{ planned: run.planned, done: run.done, cached: run.cached, unreadable: run.unreadable, failed: run.failed },
      skipped: run.skipped + (isEnded ? open : 0),
      remaining: isEnded ? 0 : open,
    },
    ...{ requests: run.requests, retried: run.requests - run.answered },
    ...{ inputTokens: Number(run.inputTokens), outputTokens: Number(run.outputTokens) },
    cost: plan.price ? run.cost : null,
    estimate: run.estimate === null ? null : estimateSchema.parse(run.estimate),
    ...{ rate, secondsLeft: rate ? open / rate : null, note: run.note, lastError: run.lastError },
    createdAt: run.createdAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  }
}
