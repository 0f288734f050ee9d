import type { ExperimentPart } from '@/lib/protocol/run-plan'
import type { ExperimentStatus } from './experiment-view'

/** The part that was worked on last: its failed calls can be asked again, and what follows from it is drawn anew. */
const LAST: Readonly<Partial<Record<ExperimentStatus, ExperimentPart>>> = {
  ...{ developing: 'development', wording: 'development', validating: 'validation', chosen: 'validation' },
  ...{ testing: 'test', done: 'test' },
}

type Run = { readonly part: string | null; readonly failed: number }

/**
 * The part whose failed calls can be asked again in a status; `null` where none failed, or what follows was built on them.
 *
 * @example partToRetry('chosen', [{ part: 'development', failed: 2 }]) // null
 */
export function partToRetry(status: ExperimentStatus, runs: readonly Run[]): ExperimentPart | null {
  const part = LAST[status]
  return part && runs.some((run) => run.part === part && run.failed > 0) ? part : null
}
