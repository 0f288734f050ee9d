import type { Template } from '@/lib/protocol/template'
import type { Wording } from './frozen'
import type { ExperimentPlan } from './plan'

/** Characters of a sentence about a factor, and of guidance that a model wrote, before any is there. */
const SENTENCE = 110
const REWRITTEN = 600

type Known = {
  readonly plan: Pick<ExperimentPlan, 'guided' | 'verdict' | 'arms'>
  readonly wording: readonly Wording[] | null
}

/**
 * Characters that an arm's own step has beside those of the baseline: guidance, examples, or another instruction.
 *
 * They are counted once the arms are worded, and expected before: `examples` is what examples can be expected to have.
 *
 * @example addedCharacters({ plan: { guided: 3, verdict: null, arms: [] }, wording: null }, { arm: 'J1', step: 'verdict' }, 0) // 330
 */
export function addedCharacters(
  { plan, wording }: Known,
  { arm, step }: { readonly arm: string; readonly step: string },
  examples: number,
): number {
  // Texts of arms are judged, and their facts counted, by plain templates, whatever their writer was told.
  if (
    step === 'rewrite' ||
    step === 'revise' ||
    step.startsWith('facts-') ||
    (step === 'verdict' && !arm.startsWith('J'))
  )
    return 0
  const known = wording?.find((each) => each.arm === arm)
  const { verdict } = plan
  if (known && step === 'verdict' && verdict) {
    const own = known.templates.find((each) => each.step === step)?.template
    return own ? charactersOf(own) - charactersOf(verdict) : 0
  }
  if (known) return known.guidance.length
  if (arm === 'J4') {
    const own = plan.arms.find(({ key }) => key === arm)?.instructions?.trim()
    return own && verdict ? own.length - verdict.instructions.length : 0
  }
  if (arm === 'J3') return examples
  if (arm === 'J5') return REWRITTEN
  return ['J1', 'J2', 'A5', 'A6'].includes(arm) ? plan.guided * SENTENCE : 0
}

const charactersOf = ({ instructions, examples = [] }: Template): number =>
  examples.reduce(
    (sum, { prompt, source, first, second }) =>
      sum + prompt.length + (source?.length ?? 0) + first.length + second.length,
    instructions.length,
  )
