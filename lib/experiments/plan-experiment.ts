import { AppError } from '@/lib/errors'
import type { Foresight, PartSizes } from '@/lib/improve/experiments/experiment-view'
import type { Arm } from '@/lib/improve/experiments/plan'
import type { ExperimentPart } from '@/lib/protocol/run-plan'
import { type ExperimentInput, experimentRequest } from './experiment-request'

/** What an experiment would be, before anything is stored or asked. */
export type ExperimentOutlook = {
  /** All arms, those that were added too. */
  readonly arms: readonly Arm[]
  /** Arms that an asked-for arm needs, and why. */
  readonly added: readonly { readonly arm: string; readonly reason: string }[]
  /** Prompts with a pair that people decided, and such pairs. */
  readonly eligible: { readonly prompts: number; readonly pairs: number }
  readonly sizes: PartSizes
  /** Runs in their order, with their calls; none for raters that are there. */
  readonly rounds: readonly { readonly part: ExperimentPart; readonly round: string; readonly calls: number }[]
  readonly calls: number
  readonly foresight: Foresight
  /** The how-manieth look at these test prompts its opening would be, and the level that it would test at. */
  readonly look: number
  readonly level: number
}

/** Everything that `createExperiment` would do but store and ask; refuses what that refuses, with the same words. */
export async function planExperiment(input: ExperimentInput): Promise<ExperimentOutlook> {
  experimentRequest.parse(input)
  throw new AppError('busy', 'Experiments cannot be planned here yet.')
}
