import { errorsNeeded } from './foresight'
import type { Validation } from './frozen'
import { levelOf } from './measure'
import { CONTROL_OF, isTreatment } from './plan'
import type { ExperimentResult } from './result'

type Candidate = { readonly arm: string; readonly value: number | null; readonly overControl: number | null }

/**
 * The arm that did best on validation: the largest of the smaller of what it is above the baseline and above its control.
 *
 * Baseline and controls cannot win, nor can an arm that could not be compared with its control; of equal arms the first.
 * `overControl` is `null` for arms without a control. `null` where no arm could be compared.
 *
 * @example
 * chooseWinner([
 *   { arm: 'J1', value: 0.1, overControl: 0.02 },
 *   { arm: 'J3', value: 0.06, overControl: 0.05 },
 * ]) // 'J3'
 */
export function chooseWinner(arms: readonly Candidate[]): string | null {
  let best: { readonly arm: string; readonly least: number } | null = null
  for (const { arm, value, overControl } of arms) {
    if (!isTreatment(arm) || value === null) continue
    const isControlled = arms.some((each) => each.arm === CONTROL_OF[arm])
    if (isControlled && overControl === null) continue
    const least = Math.min(value, overControl ?? value)
    if (!best || least > best.least) best = { arm, least }
  }
  return best?.arm ?? null
}

/**
 * What validation says: how each arm did, the winner, and the smallest change of the outcome that the test part can show.
 *
 * `result` is of the validation part (`judgeResult`, `writerResult` with `look` 1 and no winner), `testPrompts` those of the
 * test part, `look` the how-manieth look at them the opening would be. The spread is the winner's own.
 *
 * @example readValidation({ ...result, arms: [] }, 160, 1).winner // null
 */
export function readValidation(result: ExperimentResult, testPrompts: number, look: number): Validation {
  const arms = result.arms.map(({ arm, overBaseline, overControl }) => ({
    arm,
    value: overBaseline?.value ?? null,
    overControl: overControl?.value ?? null,
  }))
  const winner = chooseWinner(arms)
  const found = result.arms.find(({ arm }) => arm === winner)
  const error = Math.max(found?.overBaseline?.error ?? 0, found?.overControl?.error ?? 0)
  const spread = found?.overBaseline && error > 0 ? error * Math.sqrt(found.overBaseline.prompts) : null
  const smallest =
    spread === null || testPrompts < 2
      ? null
      : (errorsNeeded(testPrompts - 1, levelOf(look)) * spread) / Math.sqrt(testPrompts)
  const unchanged = found?.unchanged ?? null
  const changing = result.outcome !== 'agreement' ? spread : unchanged === null ? null : 1 - unchanged
  return { prompts: result.prompts, pairs: result.pairs, arms, winner, changing, smallest }
}
