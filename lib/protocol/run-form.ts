import type { PlannedKind } from './run-plan'
import type { Template } from './template'

/** An endpoint as it is offered, with what is known about its models. */
export type EndpointChoice = {
  readonly name: string
  readonly concurrency: number
  readonly models: readonly {
    readonly name: string
    readonly hasPrice: boolean
    readonly structured: boolean
    readonly logprobs: boolean
    readonly batch: boolean
  }[]
  /** Why its models could not be listed. */
  readonly problem: string | null
}

export type RunForm = {
  readonly dataset: { readonly id: number; readonly name: string }
  readonly kind: PlannedKind
  readonly endpoints: readonly EndpointChoice[]
  /** Templates of this kind of run, the last version of each; steps of atomic facts stand under `facts`. */
  readonly templates: readonly Template[]
  /** Those made for another task. */
  readonly others: readonly Template[]
  readonly facts: readonly Template[]
  readonly groups: number
  /** Pairs that a group brings on average: they make the intervals. */
  readonly pairsOfGroup: number
  readonly responsesOfGroup: number
  readonly sourcedOfGroup: number
  readonly sourcesOfGroup: number
}
