import { LEVELS, type RunPlan, TRIAL_GROUPS } from './run-plan'
import type { Template } from './template'

/** What a group holds, as far as the number of calls depends on it. */
export type GroupShape = {
  readonly responses: number
  /** Responses with a source, their own or their prompt's. */
  readonly sourced: number
  /** Different sources among them. */
  readonly sources: number
}

/** Whether a template has nothing to say about a response without a source. */
export const needsSource = ({ kind }: Pick<Template, 'kind'>): boolean =>
  kind === 'verify' || kind === 'key-facts' || kind === 'cover'

/** Which steps use the answers of an earlier one. */
export const comesAfter = ({ kind }: Pick<Template, 'kind'>): 'extract' | 'key-facts' | null => {
  if (kind === 'verify' || kind === 'focus') return 'extract'
  return kind === 'cover' ? 'key-facts' : null
}

/** How often a group is asked each question: twice when it is among those that are repeated. */
export const repetitions = ({ repeated }: Pick<RunPlan, 'repeated'>, position: number): number =>
  position < repeated ? 2 : 1

/**
 * How many calls each template of a run takes on a group, the one at `position` of the drawn order. A pair has two orders, a
 * prompt five levels. Only questions are repeated: the steps of atomic facts build on each other.
 */
export function countCalls(
  plan: Pick<RunPlan, 'kind' | 'repeated'> & { readonly templates: readonly Template[] },
  shape: GroupShape,
  position: number,
): readonly number[] {
  return plan.templates.map((template) => {
    if (plan.kind === 'discrimination') return 2
    if (plan.kind === 'generation') return LEVELS.length
    if (template.kind === 'key-facts') return shape.sources
    const responses = needsSource(template) ? shape.sourced : shape.responses
    return responses * (template.kind === 'question' ? repetitions(plan, position) : 1)
  })
}

/** Calls that a worker takes up together. */
const CALLS_A_BLOCK = 48

/** Groups of a block, so that it has about as many calls as a worker takes up together. */
export const sizeOfBlocks = (groups: number, calls: number): number =>
  Math.max(1, Math.round((CALLS_A_BLOCK * groups) / Math.max(1, calls)))

/** How many blocks hold so many groups; the first is the trial. */
export const countBlocks = (groups: number, size: number): number =>
  1 + Math.ceil(Math.max(0, groups - TRIAL_GROUPS) / size)
