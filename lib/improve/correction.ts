import type { LeftOut } from './choose-predictors'
import type { ModelWeight } from './factor-model'
import type { Told } from './told'

/** A factor as people, the judge and the corrected judge follow it, on pairs that both sides decided. */
export type CorrectedGap = {
  readonly factor: string
  readonly label: string
  readonly people: Told | null
  readonly before: Told | null
  readonly after: Told | null
  /** The judge minus people, before and after. */
  readonly gapBefore: Told | null
  readonly gapAfter: Told | null
}

/**
 * What may be said of a correction. `improved`: log loss and agreement are better. `knows`: log loss alone is. `none`: no
 * improvement can be shown. `worse`: agreement is worse, or log loss by more than .01. `against`: the judge goes against
 * people. `few`: too few pairs.
 */
export type CorrectionVerdict = 'improved' | 'knows' | 'none' | 'worse' | 'against' | 'few'

/** A judge's verdicts corrected by what people follow, held out. Log losses are in nats a pair; gains are positive. */
export type Correction = {
  readonly judge: { readonly id: string; readonly name: string }
  /** Pairs that people decided and the judge saw, of all such pairs, and their prompts. */
  readonly pairs: number
  readonly of: number
  readonly prompts: number
  /** Share of the judge's ties (flips among them): it is kept. */
  readonly tieShare: number
  readonly lambda: number
  /** Agreement with people of the judge, of the factors alone, and of both with the judge's tie share; ties count half. */
  readonly judgeAlone: Told | null
  readonly factorsAlone: Told | null
  readonly corrected: Told | null
  /** Both minus the judge. */
  readonly gain: Told | null
  readonly logLossGain: Told | null
  /** The same if the factors decide the judge's ties; `null` where it has none. */
  readonly tiesDecided: { readonly agreement: Told | null; readonly gain: Told | null } | null
  /** Cohen's κ on pairs that people and the judge (the corrected judge) decided. */
  readonly kappa: { readonly before: Told | null; readonly after: Told | null }
  readonly verdict: CorrectionVerdict
  /** Prompts with which a gain in agreement of this size would show. */
  readonly promptsNeeded: number | null
  readonly verdictWeight: ModelWeight | null
  readonly weights: readonly ModelWeight[]
  readonly gaps: readonly CorrectedGap[]
  readonly leftOut: readonly LeftOut[]
  /** A tie where the chance is nearer to ½ than this, in the fit on all labelled pairs. */
  readonly threshold: number
  readonly penalty: number
  readonly refused: string | null
}

/** Whether “Use it” is open: the corrected judge knows something that the judge does not. */
export const isUsable = ({ verdict }: Pick<Correction, 'verdict'>): boolean =>
  verdict === 'improved' || verdict === 'knows'

/** The sign of a gain that is shown: its interval, or the flips of its prompts, leave out 0. */
export const shownSign = (told: Told | null): -1 | 0 | 1 =>
  told === null || told.p === null || !(told.p < 0.05) ? 0 : told.value > 0 ? 1 : -1
