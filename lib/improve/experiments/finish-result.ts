import { type ArmEvidence, decideArms } from './arm-verdict'
import { levelOf } from './measure'
import { CONTROL_OF } from './plan'
import type { ArmResult, ArmVerdict, ExperimentResult, Measured } from './result'
import type { ArmCost } from './trial'

/** What is measured of an arm, before it is decided. */
export type ArmNumbers = Omit<
  ArmResult,
  | 'arm'
  | 'names'
  | 'control'
  | 'planned'
  | 'verdict'
  | 'overBaseline'
  | 'overControl'
  | 'q'
  | 'smallest'
  | 'promptsNeeded'
  | 'calls'
  | 'tokens'
  | 'dollars'
  | 'dollarsPerPoint'
>

/** An arm measured and not yet decided. `isBaseline`: it is what the others are compared to, and gets no verdict. */
export type Found = {
  readonly arm: ArmCost & { readonly arm: string; readonly targeted?: readonly string[] | null }
  readonly names: ArmResult['names']
  readonly control: string | null
  readonly planned: boolean
  readonly isBaseline: boolean
  readonly numbers: ArmNumbers
  readonly evidence: Pick<ArmEvidence, 'overBaseline' | 'overControl' | 'guard' | 'own'>
}

/** What only writers have. */
export const NOT_WRITTEN = {
  ...{ wins: [], reward: null, selfBias: null, length: null, unsupported: null },
} satisfies Partial<ArmNumbers>

/** The control of an arm, where the experiment has it. */
export const controlOf = <Arm extends { readonly arm: string }>({ arm }: Arm, arms: readonly Arm[]): Arm | null =>
  arms.find((each) => each.arm === CONTROL_OF[arm]) ?? null

/** Verdicts that say that an arm is above the baseline. */
const ABOVE: readonly ArmVerdict[] = ['improved', 'mixed', 'control']

/** Dollars for a hundredth of the outcome; `null` where it is not shown to have risen. */
const priceOfPoint = (dollars: number | null, over: Measured | null, verdict: ArmVerdict | undefined): number | null =>
  dollars !== null && over !== null && verdict !== undefined && ABOVE.includes(verdict)
    ? dollars / (100 * over.value)
    : null

/** Decides all arms together and puts the result together. */
export function finishResult(
  counts: Pick<ExperimentResult, 'outcome' | 'look' | 'pairs' | 'prompts'>,
  found: readonly Found[],
): ExperimentResult {
  const level = levelOf(counts.look)
  const decided = decideArms(
    found.map(({ arm, planned, control, evidence, isBaseline }) => ({
      ...{ arm: arm.arm, planned, isBaseline, control, ...evidence },
    })),
    level,
  )
  const arms = found.map(({ arm, names, control, planned, numbers, evidence }, at): ArmResult => {
    const { arm: key, calls, tokens, dollars, making = dollars } = arm
    const { overBaseline, overControl } = evidence
    return {
      ...{ arm: key, names, control, planned, overBaseline, overControl, ...numbers },
      ...(arm.targeted === null ? { namesUnknown: true as const } : {}),
      ...(decided[at] ?? { verdict: 'none', q: null, smallest: null, promptsNeeded: null }),
      ...{ calls, tokens, dollars, dollarsPerPoint: priceOfPoint(making, overBaseline, decided[at]?.verdict) },
    }
  })
  return { version: 1, ...counts, level, arms, generation: [] }
}
