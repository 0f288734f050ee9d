import type { ActionResult } from '@/lib/action'
import type { ExperimentChange } from '@/lib/experiments/control-experiment'
import type { WordingEdit } from '@/lib/experiments/word-experiment'

/** What can be done on the page of an experiment. */
export type ExperimentActions = {
  readonly start: (change: ExperimentChange) => Promise<ActionResult<void>>
  readonly pause: (id: string) => Promise<ActionResult<void>>
  readonly resume: (change: ExperimentChange) => Promise<ActionResult<void>>
  readonly stop: (id: string) => Promise<ActionResult<void>>
  readonly retry: (id: string) => Promise<ActionResult<void>>
  readonly remove: (id: string) => Promise<ActionResult<void>>
  readonly saveWording: (edit: WordingEdit) => Promise<ActionResult<void>>
  readonly freeze: (id: string) => Promise<ActionResult<void>>
  readonly openTest: (id: string) => Promise<ActionResult<number>>
  /** Ends a run's waiting for a model that is away or busy. */
  readonly tryNow: (runId: string) => Promise<ActionResult<void>>
}
