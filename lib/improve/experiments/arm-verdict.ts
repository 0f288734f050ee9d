import { benjaminiHochberg } from '@/lib/statistics/significance'
import { studentQuantile } from '@/lib/statistics/student-t'
import { isControl, isTreatment } from './plan'
import type { ArmVerdict, Measured } from './result'

/** What the verdict of an arm rests on; differences, 0 being none. */
export type ArmEvidence = {
  readonly arm: string
  /** The one planned test; all others are exploratory. */
  readonly planned: boolean
  /** What the others are compared to: nothing is said of it. */
  readonly isBaseline: boolean
  /** The plan's outcome against the baseline; `null` for the baseline itself, and where nothing could be compared. */
  readonly overBaseline: Measured | null
  /** Its control, where the experiment has it. */
  readonly control: string | null
  readonly overControl: Measured | null
  /** Judges: the change of the agreement with people. */
  readonly agreement: Measured | null
  /** Writers: the loop's own judge's win rate against the baseline, minus ½. */
  readonly own: Measured | null
}

export type DecidedArm = {
  readonly verdict: ArmVerdict
  readonly q: number | null
  readonly smallest: number | null
  readonly promptsNeeded: number | null
}

/** Prompts below which a change that could not be measured is for lack of prompts; above, hardly anything changed. */
const FEWEST_PROMPTS = 30

const NORMAL = 1e6
/** A real change is missed in one of five experiments. */
const MISSED = 0.84

const isUp = (found: Measured | null, level: number): boolean =>
  found !== null && found.p !== null && found.p < level && found.value > 0
const isDown = (found: Measured | null, level: number): boolean =>
  found !== null && found.p !== null && found.p < level && (found.high === null ? found.value < 0 : found.high < 0)

/** p of “better than the baseline and than the control”: the larger of the two; 1 where one does not point up. */
function pOfBoth({ overBaseline, control, overControl }: ArmEvidence): number | null {
  const both = control !== null ? [overBaseline, overControl] : [overBaseline]
  if (both.some((each) => each === null)) return null
  return Math.max(...both.map((each) => (each && each.value > 0 ? (each.p ?? 1) : 1)))
}

/** `isBetter`: shown above the baseline and the control; `creditsControl`: its control was shown above the baseline. */
function verdictOf(evidence: ArmEvidence, isBetter: boolean, creditsControl: boolean, level: number): ArmVerdict {
  const { overBaseline, overControl, control, agreement, own, isBaseline } = evidence
  if (isBaseline) return 'none'
  if (!overBaseline || (control !== null && !overControl)) return isUp(own, level) ? 'own' : 'few'
  if (isBetter) return isDown(agreement, level) ? 'mixed' : 'improved'
  if (isDown(overBaseline, level)) return 'worse'
  if (creditsControl && isUp(overBaseline, level)) return 'control'
  if (isUp(own, level)) return 'own'
  const isFew = [overBaseline, overControl].some((each) => each?.basis === 'few' && each.prompts < FEWEST_PROMPTS)
  return isFew ? 'few' : 'none'
}

/** The least change that these prompts could have shown, and how many would show the change that was found. */
function sizeOf({ overBaseline, overControl, control }: ArmEvidence, isShown: boolean, level: number) {
  const reach = studentQuantile(level, NORMAL) + MISSED
  if (!overBaseline) return { smallest: null, promptsNeeded: null }
  // Where nothing changed at all, up to 3 in so many prompts may (rule of three).
  const error = Math.max(overBaseline.error, overBaseline.error > 0 ? 0 : Math.sqrt(3) / overBaseline.prompts)
  const smallest = reach * error
  if (isShown) return { smallest: Math.min(smallest, Math.abs(overBaseline.value)), promptsNeeded: null }
  const needed = (control !== null ? [overBaseline, overControl] : [overBaseline]).map((each) =>
    each && each.value > 0 && each.error > 0 ? each.prompts * ((reach * each.error) / each.value) ** 2 : null,
  )
  const most = needed.some((each) => each === null) ? null : Math.max(...needed.map((each) => each ?? 0))
  return { smallest, promptsNeeded: most === null ? null : Math.max(overBaseline.prompts + 1, Math.ceil(most)) }
}

/**
 * What may be said of each arm, at `level` (.05 over the number of looks).
 *
 * improved: above the baseline and above its control, both shown (intersection–union, Berger 1982), by one plain test for the
 * planned arm and by Benjamini and Hochberg's over the other treatments. Controls have the baseline alone to beat and are corrected
 * over all of these together, so that what helps by itself makes nothing easier for the others. mixed: so, but agreement with
 * people fell. worse: the interval is wholly below 0. control: above the baseline, as its control was shown to be. own: only the
 * loop's own judge sees it. few: under 30 prompts and not measurable; else none.
 *
 * @example decideArms([], 0.05) // []
 */
export function decideArms(arms: readonly ArmEvidence[], level: number): readonly DecidedArm[] {
  const ps = arms.map(pOfBoth)
  const correct = (isIn: (evidence: ArmEvidence) => boolean) =>
    benjaminiHochberg(ps.map((p, at) => (arms[at] && isIn(arms[at]) ? p : null)))
  const treatments = correct(({ arm, planned }) => !planned && !isControl(arm))
  const all = correct(({ planned }) => !planned)
  const qs = arms.map(({ arm }, at) => (isControl(arm) ? all[at] : treatments[at]) ?? null)
  const shown = arms.map(({ planned }, at) => {
    const p = planned ? ps[at] : qs[at]
    return typeof p === 'number' && p < level
  })
  return arms.map((evidence, at) => {
    const credits = shown[arms.findIndex(({ arm }) => arm === evidence.control)] ?? false
    const verdict = verdictOf(evidence, shown[at] ?? false, credits, level)
    const isShown = verdict === 'improved' || verdict === 'worse' || verdict === 'mixed'
    return { verdict, q: qs[at] ?? null, ...sizeOf(evidence, isShown, level) }
  })
}

/** The arm whose test is planned, where it may win at all. */
export const isPlanned = (arm: string, winner: string | null): boolean => arm === winner && isTreatment(arm)
