import type { Waiting } from '@/lib/words/run-state'
import type { Estimate } from './estimate'
import type { Budget, RunKind } from './run-plan'

/** trying: its first groups are judged. ready: its estimate waits for a person. finishing: its answers become results. */
export type RunStatus = 'trying' | 'ready' | 'running' | 'paused' | 'finishing' | 'done' | 'stopped' | 'failed'

/** A run as pages show it. */
export type RunView = {
  readonly id: string
  readonly datasetId: number
  readonly kind: RunKind
  readonly name: string
  readonly status: RunStatus
  readonly endpoint: string
  readonly model: string
  readonly rater: string | null
  /** The experiment that it belongs to, which it is started, paused and stopped with, and the arm of each template. */
  readonly experiment: { readonly id: string; readonly arms: readonly string[] } | null
  readonly mode: 'live' | 'batch'
  readonly templates: readonly {
    readonly key: string
    readonly version: number
    readonly label: string
    readonly planned: number
  }[]
  readonly sample: { readonly groups: number; readonly of: number }
  readonly concurrency: number
  /** Calls at once that its model bears at present, if fewer. */
  readonly concurrencyInUse: number
  /** Its model is waited for. */
  readonly waiting: Waiting | null
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
  /** Calls a second of late, and how long what is left takes at the present pace; neither while it waits. */
  readonly rate: number | null
  readonly secondsLeft: number | null
  readonly note: string | null
  readonly lastError: string | null
  readonly createdAt: string
  /** When this was looked up. */
  readonly at: string
  readonly finishedAt: string | null
}

/** An answer beside the text it is about, as a person checks it. */
export type AnswerView = {
  readonly question: string
  readonly about: string
  /** Which order, level or repetition. */
  readonly variant: string | null
  readonly state: string
  readonly note: string | null
  readonly raw: string
  readonly value: string | null
}

/** What a run made, and where it is looked at. */
export type RunResult = { readonly label: string; readonly href: string }
