import type { z } from 'zod'
import type { EndpointChoice } from '@/lib/protocol/run-form'
import type { ExperimentPart } from '@/lib/protocol/run-plan'
import type { RunStatus, RunView } from '@/lib/protocol/run-view'
import type { Template } from '@/lib/protocol/template'
import type { Choice } from '@/lib/words/rater'
import type { Development, Validation, Wording } from './frozen'
import type { ExperimentKind, ExperimentPlan, partSizesSchema } from './plan'
import type { ExperimentResult } from './result'

/**
 * trying: its first pairs are judged; ready: the estimate waits for a person. wording: what grew from development waits to be
 * read and frozen. chosen: the winner on validation is known, the test part is still shut.
 */
export type ExperimentStatus =
  | 'trying'
  | 'ready'
  | 'developing'
  | 'wording'
  | 'validating'
  | 'chosen'
  | 'testing'
  | 'done'
  | 'stopped'
  | 'failed'

export type ExperimentRun = {
  readonly id: string
  readonly part: ExperimentPart
  readonly round: string
  readonly status: RunStatus
  readonly view: RunView
}

/** Prompts and pairs of each part. */
export type PartSizes = Readonly<z.infer<typeof partSizesSchema>>

/** The smallest changes that so many prompts can show, by METHOD's and IMPROVE's rule: known before anything is asked. */
export type Foresight = { readonly agreement: number; readonly movement: number; readonly wins: number }

/** An experiment as its page shows it. */
export type ExperimentView = {
  readonly id: string
  readonly dataset: { readonly id: number; readonly name: string }
  readonly question: string
  readonly status: ExperimentStatus
  readonly plan: ExperimentPlan
  /** Whose choices are the reference, in words. */
  readonly people: string
  readonly sizes: PartSizes
  readonly foresight: Foresight
  /** Calls of all parts and arms, tokens and cost; from the trial on. */
  readonly estimate: {
    readonly calls: number
    readonly tokens: number
    readonly dollars: number | null
    readonly seconds: number
  } | null
  /** Of all runs together. */
  readonly used: {
    readonly planned: number
    readonly settled: number
    readonly requests: number
    readonly tokens: number
    readonly dollars: number | null
  }
  readonly runs: readonly ExperimentRun[]
  readonly development: Development | null
  readonly wording: readonly Wording[] | null
  readonly wordingFrozenAt: string | null
  readonly validation: Validation | null
  /** The how-manieth look at these test prompts an opening is (or would be). */
  readonly look: number
  readonly openedAt: string | null
  readonly result: ExperimentResult | null
  readonly note: string | null
  readonly createdAt: string
  readonly finishedAt: string | null
}

export type ExperimentItem = Pick<ExperimentView, 'id' | 'question' | 'status' | 'createdAt' | 'finishedAt'> & {
  /** `null`: it holds what this version cannot read, as `finding` then says. */
  readonly kind: ExperimentKind | null
  readonly model: string
  readonly arms: readonly string[]
  /** The verdict of the planned arm, in words; `null` before. */
  readonly finding: string | null
}

/** What an experiment can be made of. */
export type ExperimentForm = {
  readonly dataset: { readonly id: number; readonly name: string }
  readonly kind: ExperimentKind
  readonly endpoints: readonly EndpointChoice[]
  readonly verdicts: readonly Template[]
  /** Models that the dataset has as raters, with ids. */
  readonly raters: readonly { readonly id: string; readonly name: string }[]
  readonly annotators: readonly { readonly id: string; readonly name: string }[]
  /** Prompts with a pair that people decided, and such pairs. */
  readonly prompts: number
  readonly pairs: number
  /** Why none can be made, such as no labels of people. */
  readonly refused: string | null
  /** Looks at test prompts of this dataset so far. */
  readonly looks: number
}

type ReadVerdict = {
  readonly choice: Choice | null
  /** What the judge wrote, where it was asked in this order: as it came. */
  readonly reasons: readonly string[]
}

/** A pair (judges, raters) or a prompt (writers) of the test part, as an arm changed it. */
export type ExperimentPair = {
  readonly arm: string
  /** As in `ArmResult.read`. */
  readonly item: number
  /** The pair's number in the dataset, which its page has. */
  readonly pair: number
  readonly prompt: string
  /** Judges and raters: both responses, and who chose which. */
  readonly judged: {
    readonly a: string
    readonly b: string
    readonly people: Choice | null
    readonly before: ReadVerdict
    readonly after: ReadVerdict
  } | null
  /** Writers: the text before and after, the response that people chose, and how blind judges took the two. */
  readonly written: {
    readonly before: string
    readonly after: string
    readonly chosen: string | null
    /** +1: the text after; −1: the one before. */
    readonly verdicts: readonly ({ readonly judge: 'own' | 'outside' } & ReadVerdict)[]
  } | null
}
