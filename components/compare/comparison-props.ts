import type { ComparedProfile } from '@/lib/profile/comparison'
import type { Task } from '@/lib/words/task'

export type ComparedDataset = {
  readonly id: number
  readonly name: string
  readonly task: Task
  readonly pairs: number
  readonly prompts: number
  readonly profile: ComparedProfile
}

/** What the page compares, and what it could. */
export type ComparisonProps = {
  readonly datasets: readonly ComparedDataset[]
  readonly choosable: readonly { readonly id: number; readonly name: string; readonly task: Task }[]
  /** Every model by name: colours follow this order, whatever is chosen. */
  readonly models: readonly string[]
  /** Datasets left out because only so many are drawn at once, and those still being measured. */
  readonly over: number
  readonly waiting: number
}
