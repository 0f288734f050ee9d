import { type ExperimentKind, isBaseline, isControl } from '@/lib/improve/experiments/plan'
import type { ArmResult, ExperimentResult, FactorChange } from '@/lib/improve/experiments/result'
import type { ArmFacts } from '@/lib/words/experiments/arm-verdict-words'
import { armWords } from '@/lib/words/experiments/experiment-words'
import type { GapFacts } from '@/lib/words/experiments/gap-change-words'

const winsOf = (arm: ArmResult, judge: 'own' | 'outside') =>
  arm.wins.find((wins) => wins.judge === judge && wins.against === 'baseline')?.raw ?? null

type Model = { readonly model: string } | null

/** What the words of a result need of an experiment: a report's frozen one has no more. */
export type Shown = {
  readonly plan: {
    readonly kind: ExperimentKind
    readonly served: Model
    readonly arms: readonly { readonly key: string; readonly served: Model }[]
  }
}

/** What an arm's sentence says, from its numbers. */
export function armFacts(arm: ArmResult, { plan }: Shown, result: ExperimentResult): ArmFacts {
  // Of A3 the plan names the judge whose verdict is the feedback; the writer is the experiment's own.
  const other = arm.arm === 'A3' ? null : plan.arms.find(({ key }) => key === arm.arm)?.served
  const served = other ?? plan.served
  const control = result.arms.find((each) => each.arm === arm.control)
  return {
    ...{ arm: arm.arm, model: served?.model ?? '', raters: arm.names, control: arm.control, outcome: result.outcome },
    ...{ verdict: arm.verdict, planned: arm.planned, q: arm.q, level: result.level, all: result.prompts },
    ...{ prompts: arm.overBaseline?.prompts ?? result.prompts, moved: arm.movement.change },
    ...{ overBaseline: arm.overBaseline, overControl: arm.overControl, ofControl: control?.overBaseline ?? null },
    isControlShown: control?.verdict === 'improved',
    ...{ smallest: arm.smallest, promptsNeeded: arm.promptsNeeded },
    share: arm.movement.share,
    agreement: arm.agreement?.change ?? null,
    wins: { own: winsOf(arm, 'own'), outside: winsOf(arm, 'outside') },
  }
}

/** Whether no arm's test was planned, as where validation could compare none: all that is said explores. */
export const hasNoPlan = ({ arms }: ExperimentResult): boolean => !arms.some(({ planned }) => planned)

/** A gap's change is shown where its q is under the level, and its interval, if it has one, leaves out 0. */
export function isGapShown({ gapChange, q }: FactorChange, level: number): boolean {
  if (gapChange === null || q === null || q >= level) return false
  const { low, high, value } = gapChange
  return low === null || high === null ? value !== 0 : low > 0 || high < 0
}

export const gapFacts = ({ factors }: ArmResult, level: number): readonly GapFacts[] =>
  factors.map((factor) => ({
    ...{ label: factor.label, gapChange: factor.gapChange },
    isShown: isGapShown(factor, level),
  }))

/** The arm that the test part was opened for; without one, the first that may win. */
export const plannedArm = ({ arms }: ExperimentResult): ArmResult | null =>
  arms.find(({ planned }) => planned) ?? arms.find(({ arm }) => !isBaseline(arm) && !isControl(arm)) ?? null

/** The name of an arm's row: its words and its key. */
export const armName = ({ arm, names }: Pick<ArmResult, 'arm' | 'names'>): string => armWords(arm, names).name

/** Arms in the order of the page: the planned one, the exploratory, then controls and the baseline. */
export function orderedArms({ arms }: ExperimentResult) {
  const rank = ({ arm, planned }: ArmResult): number => (planned ? 0 : isBaseline(arm) ? 3 : isControl(arm) ? 2 : 1)
  return [...arms].sort((one, other) => rank(one) - rank(other) || one.arm.localeCompare(other.arm))
}
