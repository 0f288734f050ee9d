import { isPlanned } from './arm-verdict'
import { type ComparedVerdicts, compareVerdicts } from './compare-verdicts'
import { controlOf, type Found, finishResult, NOT_WRITTEN } from './finish-result'
import { isBaseline } from './plan'
import type { ArmResult, ExperimentResult, Measured } from './result'
import type { JudgeTrial } from './trial'

/** What the plan's outcome is for a judge: movement, or the change of the agreement. */
export function outcomeOf(
  outcome: JudgeTrial['outcome'],
  { movement, agreement }: Pick<ArmResult, 'movement' | 'agreement'>,
): { readonly overBaseline: Measured | null; readonly overControl: Measured | null } {
  return outcome === 'agreement'
    ? { overBaseline: agreement?.change ?? null, overControl: agreement?.overControl ?? null }
    : { overBaseline: movement.change, overControl: movement.overControl }
}

/** The baseline beside itself: what it is, and no change. */
function withoutChange({ movement, agreement, kappa, flips, factors, ...rest }: ComparedVerdicts): ComparedVerdicts {
  return {
    ...rest,
    movement: { ...movement, change: null, overControl: null, share: null, targeted: null, untargeted: null },
    factors: factors.map((factor) => ({ ...factor, change: null, gapChange: null, q: null })),
    agreement: agreement && { ...agreement, change: null, overControl: null },
    kappa: kappa && { ...kappa, change: null },
    flips: flips && { ...flips, change: null },
    unchanged: null,
    read: { improved: [], worsened: [] },
  }
}

/**
 * What one part of a judge experiment says, arm by arm, at .05 over the look.
 *
 * Movement on pairs that both arms decided, agreement on pairs that people decided and both read, κ on those that all decided.
 * An arm has a control where the experiment has one (`CONTROL_OF`). The baseline stands first, compared to nothing.
 * `generation` is left empty. Clusters are prompts. O(arms × factors × rows).
 */
export function judgeResult(trial: JudgeTrial): ExperimentResult {
  const { outcome, look, pair, prompt, people, factors, arms, winner } = trial
  const baseline = arms.find(({ arm }) => isBaseline(arm))
  const found = arms.map((each): Found => {
    const control = controlOf(each, arms)
    const compared = compareVerdicts({
      ...{ look, pair, prompt, people, factors, targeted: each.targeted ?? [], learntFrom: null },
      ...{ before: (baseline ?? each).verdicts, after: each.verdicts, control: control?.verdicts ?? null },
    })
    const isOwn = each === baseline
    const numbers = isOwn ? withoutChange(compared) : compared
    return {
      ...{ arm: each, names: null, control: control?.arm ?? null, planned: isPlanned(each.arm, winner) },
      ...{ isBaseline: isOwn, numbers: { ...NOT_WRITTEN, ...numbers } },
      evidence: { ...outcomeOf(outcome, numbers), guard: numbers.agreement?.change ?? null, own: null },
    }
  })
  return finishResult({ outcome, look, pairs: pair.length, prompts: new Set(prompt).size }, found)
}
