import { isFound } from '@/lib/profile/findings/verdict'
import type { Gap } from '@/lib/profile/score'
import type { Estimate } from '@/lib/statistics/estimate'
import type { Told } from './told'

/** What a judge must reach to be trusted, as a reader may set it. Shares and scores, not points. */
export type TrustThresholds = {
  /** Agreement with people, at least. */
  readonly agreement: number
  /** How far below one person it may be. */
  readonly below: number
  /** Verdicts that change with the order, under. */
  readonly flips: number
  /** The largest gap allowed, either way. */
  readonly gap: number
}

export const TRUST_THRESHOLDS: TrustThresholds = { agreement: 0.75, below: 0.2, flips: 0.1, gap: 0.15 }

export type CriterionId = keyof TrustThresholds

/** `met` and `missed` are shown: the whole interval lies on that side. `open`: it does not. `unknown`: nothing was measured. */
export type CriterionState = 'met' | 'missed' | 'open' | 'unknown'
export type Criterion = { readonly id: CriterionId; readonly state: CriterionState }

/** `trust`: all is shown to be met. `care`: nothing is shown to be missed. `avoid`: something is. `few`: too few pairs. */
export type TrustVerdict = 'trust' | 'care' | 'avoid' | 'few'

/** What can be relied on comes first. */
export const TRUST_ORDER: readonly TrustVerdict[] = ['trust', 'care', 'few', 'avoid']

export type TrustEvidence = {
  /** With people, on pairs that they decided; ties count half. */
  readonly agreement: Told | null
  /** One person minus the judge, on the same pairs; `null` with fewer than three annotators. */
  readonly below: Told | null
  /** Share of pairs whose verdict changes with the order; `null` where it was asked in one order only. */
  readonly flips: Estimate | null
  /** The judge's gaps on all factors. */
  readonly gaps: readonly Gap[]
}

export type Trust = { readonly verdict: TrustVerdict; readonly criteria: readonly Criterion[] }

type Ends = { readonly low: number | null; readonly high: number | null }

/** Where an interval lies: wholly up to the limit, wholly beyond it, or neither. */
function sideOf(interval: Ends | null, limit: number): 'upTo' | 'beyond' | 'neither' {
  if (!interval || interval.low === null || interval.high === null) return 'neither'
  return interval.high <= limit ? 'upTo' : interval.low > limit ? 'beyond' : 'neither'
}

const stateOf = (interval: Ends | null, limit: number): CriterionState =>
  interval === null ? 'unknown' : ({ upTo: 'met', beyond: 'missed', neither: 'open' } as const)[sideOf(interval, limit)]

function agreementState(agreement: Told | null, least: number): CriterionState {
  if (agreement === null) return 'unknown'
  const { low, high } = agreement
  return low !== null && low >= least ? 'met' : high !== null && high < least ? 'missed' : 'open'
}

/** A gap cannot be beyond what a factor tells apart. */
const isWithin = ({ within = null, coverage = null, basis }: Gap, limit: number): boolean =>
  (within !== null && within <= limit) || basis === 'nothing' || (coverage !== null && 2 * coverage <= limit)

const isBeyond = (gap: Gap, limit: number): boolean =>
  isFound(gap) && ((gap.low !== null && gap.low > limit) || (gap.high !== null && gap.high < -limit))

function gapState(gaps: readonly Gap[], limit: number): CriterionState {
  const known = gaps.filter(({ gap }) => gap !== null)
  if (known.length === 0) return 'unknown'
  if (known.some((gap) => isBeyond(gap, limit))) return 'missed'
  return known.every((gap) => isWithin(gap, limit)) ? 'met' : 'open'
}

/**
 * Whether a judge can be trusted, by thresholds that the reader sets.
 *
 * A criterion is met, or missed, where its whole interval lies on that side; the largest gap is met where every gap is shown
 * to lie within (two one-sided tests), missed where one is found and lies wholly beyond. One shown to be missed: avoid. All
 * shown to be met: trust. Without one person beside it that criterion is left out; without both orders there is no full trust.
 *
 * @example judgeTrust({ agreement: null, below: null, flips: null, gaps: [] }, TRUST_THRESHOLDS).verdict // 'few'
 */
export function judgeTrust({ agreement, below, flips, gaps }: TrustEvidence, limits: TrustThresholds): Trust {
  const criteria: readonly Criterion[] = [
    { id: 'agreement', state: agreementState(agreement, limits.agreement) },
    { id: 'below', state: stateOf(below, limits.below) },
    { id: 'flips', state: stateOf(flips, limits.flips) },
    { id: 'gap', state: gapState(gaps, limits.gap) },
  ]
  const has = (state: CriterionState) => criteria.some((one) => one.state === state)
  const isFull = criteria.every(({ id, state }) => state === 'met' || (id === 'below' && state === 'unknown'))
  const isFew = agreement === null || agreement.low === null
  return { verdict: isFew ? 'few' : has('missed') ? 'avoid' : isFull ? 'trust' : 'care', criteria }
}
