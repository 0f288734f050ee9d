import { benjaminiHochberg } from '@/lib/statistics/significance'
import { errorsNeeded } from './foresight'
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
  /** What may not fall: of judges the agreement with people, of writers by movement the outside judge's win rate minus ½. */
  readonly guard: Measured | null
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
/** A change smaller than this is rounding, and no number of prompts would show it. */
const NO_CHANGE = 1e-9
/** More than so many times the prompts are no plan. */
const MOST_TIMES = 100

const comparisons = ({ overBaseline, control, overControl }: ArmEvidence): readonly (Measured | null)[] =>
  control !== null ? [overBaseline, overControl] : [overBaseline]

/** p of “better than the baseline and than the control”: the larger of the two; 1 where one does not point up. */
function pOfBoth(evidence: ArmEvidence): number | null {
  const both = comparisons(evidence)
  if (both.some((each) => each === null)) return null
  return Math.max(...both.map((each) => (each && each.value > 0 ? (each.p ?? 1) : 1)))
}

/**
 * A test of every arm: the planned one's own p, of all others q (Benjamini and Hochberg 1995): of treatments among themselves, of
 * controls over all of these together. `isTwoSided`: treatments by the larger of the two, so that both families together say
 * something of arms that are all alike in no more than .05 of experiments.
 */
function correct(
  arms: readonly ArmEvidence[],
  of: (arm: ArmEvidence) => number | null,
  isTwoSided: boolean,
): readonly (number | null)[] {
  const ps = arms.map((arm) => (arm.isBaseline ? null : of(arm)))
  const over = (isIn: (evidence: ArmEvidence) => boolean) =>
    benjaminiHochberg(ps.map((p, at) => (arms[at] && !arms[at].planned && isIn(arms[at]) ? p : null)))
  const [treatments, all] = [over(({ arm }) => !isControl(arm)), over(() => true)]
  return arms.map(({ arm, planned }, at) => {
    if (planned) return ps[at] ?? null
    const [own, whole] = [treatments[at] ?? null, all[at] ?? null]
    if (isControl(arm) || own === null) return whole
    return isTwoSided && whole !== null ? Math.max(own, whole) : own
  })
}

/** The tests that verdicts rest on, each with a correction of its own: p of the planned arm, q of the others. */
type Tests = { readonly both: number | null; readonly baseline: number | null; readonly own: number | null }

const isUnder = (p: number | null, level: number): boolean => p !== null && p < level
const isUp = (found: Measured | null): boolean => found !== null && found.value > 0
const isDown = (found: Measured | null): boolean =>
  found !== null && (found.high === null ? found.value < 0 : found.high < 0)

/** Whether these prompts could show nothing, whatever they say: too few, or too few of them change. */
const isFew = (found: Measured | null, level: number): boolean =>
  found !== null &&
  ((found.basis === 'few' && found.prompts < FEWEST_PROMPTS) ||
    (found.changing !== undefined && 2 ** (1 - found.changing) >= level))

function verdictOf(evidence: ArmEvidence, tests: Tests, level: number): ArmVerdict {
  const { overBaseline, overControl, control, guard, own, isBaseline } = evidence
  if (isBaseline) return 'none'
  if (!overBaseline) return 'unknown'
  if (isUnder(tests.baseline, level) && isDown(overBaseline)) return 'worse'
  if (isUnder(tests.both, level)) return isDown(guard) && isUnder(guard?.p ?? null, level) ? 'mixed' : 'improved'
  if (control !== null && !overControl) return 'unknown'
  if (control !== null && isUnder(tests.baseline, level) && isUp(overBaseline)) return 'control'
  // Where the outside judge sees it as well, if only before the correction, it is not the own judge's alone.
  if (isUnder(tests.own, level) && isUp(own) && !(isUp(overBaseline) && isUnder(overBaseline.p, level))) return 'own'
  return comparisons(evidence).some((each) => isFew(each, level)) ? 'few' : 'none'
}

/** The q that a verdict rests on: of which of the tests. */
const testOf = (verdict: ArmVerdict): keyof Tests =>
  verdict === 'worse' || verdict === 'control' ? 'baseline' : verdict === 'own' ? 'own' : 'both'

/** The least change that these prompts could have shown in four of five experiments, and how many would show the one found. */
function sizeOf(evidence: ArmEvidence, isShown: boolean, level: number) {
  const { overBaseline } = evidence
  const needed = comparisons(evidence)
  if (!overBaseline || needed.some((each) => each === null)) return { smallest: null, promptsNeeded: null }
  // Where nothing changed at all, up to 3 in so many prompts may (rule of three).
  const errorOf = ({ error, prompts }: Measured) => (error > 0 ? error : Math.sqrt(3) / prompts)
  const sizes = needed.flatMap((each) => {
    if (!each) return []
    const reach = errorsNeeded(Math.max(1, each.prompts - 1), level)
    const times = each.value > NO_CHANGE && each.error > 0 ? ((reach * each.error) / each.value) ** 2 : null
    return [{ value: each.value, least: reach * errorOf(each), prompts: times === null ? null : each.prompts * times }]
  })
  const smallest = Math.max(...sizes.map(({ least }) => least))
  if (isShown) return { smallest: Math.min(smallest, Math.abs(overBaseline.value)), promptsNeeded: null }
  const most = Math.max(...sizes.map(({ prompts }) => prompts ?? Number.POSITIVE_INFINITY))
  return {
    // A larger one was found and is not shown: by its own prompts, which differ more than that.
    smallest: sizes.some(({ value }) => Math.abs(value) >= smallest) ? null : smallest,
    promptsNeeded:
      most > MOST_TIMES * overBaseline.prompts ? null : Math.max(overBaseline.prompts + 1, Math.ceil(most)),
  }
}

/**
 * What may be said of each arm, at `level` (.05 over the number of looks).
 *
 * improved: above the baseline and above its control, both shown (intersection–union, Berger 1982). mixed: so, but the guard
 * fell. worse: below the baseline. control: above the baseline, not shown above its control. own: only the loop's own judge sees
 * it. unknown: there is nothing to compare. few: the prompts, or those of them that change, could show nothing; else none.
 *
 * The planned arm is tested plainly, all others by Benjamini and Hochberg's q, each kind of claim by itself, two-sided where it
 * can go both ways: treatments among themselves; controls, which have the baseline alone to beat, over all of these together, so
 * that what helps by itself makes nothing easier for the others. `q` is the one that the verdict rests on.
 *
 * @example decideArms([], 0.05) // []
 */
export function decideArms(arms: readonly ArmEvidence[], level: number): readonly DecidedArm[] {
  const both = correct(arms, pOfBoth, false)
  const baseline = correct(arms, ({ overBaseline }) => overBaseline?.p ?? null, true)
  const own = correct(arms, (arm) => arm.own?.p ?? null, true)
  const exploratory = Math.max(1, arms.filter(({ planned, isBaseline }) => !planned && !isBaseline).length)
  return arms.map((evidence, at) => {
    const tests = { both: both[at] ?? null, baseline: baseline[at] ?? null, own: own[at] ?? null }
    const verdict = verdictOf(evidence, tests, level)
    const isShown = verdict === 'improved' || verdict === 'worse' || verdict === 'mixed'
    // What every one of the exploratory arms would be shown at.
    const size = sizeOf(evidence, isShown, evidence.planned ? level : level / exploratory)
    return { verdict, q: evidence.planned ? null : tests[testOf(verdict)], ...size }
  })
}

/** The arm whose test is planned, where it may win at all. */
export const isPlanned = (arm: string, winner: string | null): boolean => arm === winner && isTreatment(arm)
