import { CELLS, type Counts, countsOf, type Membership, membershipOf } from '@/lib/statistics/cells'
import type { Estimate } from '@/lib/statistics/estimate'
import type { Basis, Inference } from '@/lib/statistics/jackknife'
import type { RatioParts } from '@/lib/statistics/panel/infer-ratios'
import { ROLE, type Roles } from '@/lib/statistics/prompt-sums'
import type { Estimator } from '@/lib/words/score'
import { ESTIMATOR_FORMS, factorScore } from './estimators'

/** A mean over pairs that a conclusion is about: the roles of pairs in it, and how far from 0 it can be. */
export type Statistic = {
  readonly roles: Roles
  readonly size: 1 | 2
  /** For τ_b the cells of its two denominators; `null` for a mean. */
  readonly ratio: RatioParts | null
}

/** What a count (c, d, tm, th, thm) is to a score of this kind. */
function rolesOfCounts(estimator: Estimator): readonly number[] {
  const { numerator, denominator, second } = ESTIMATOR_FORMS[estimator]
  // A share counts what is no hit as a miss.
  const rest = estimator === 'accEq' ? ROLE.down : ROLE.even
  return numerator.map((weight, at) => {
    if (denominator[at] === 0 && !second?.[at]) return ROLE.out
    return weight > 0 ? ROLE.up : weight < 0 ? ROLE.down : rest
  })
}

/** A rater's score, of all its pairs or of those that another one decided as well. */
export function scoreOf(place: number, estimator: Estimator, alsoDecidedBy: number | null = null): Statistic {
  const roles = rolesOfCounts(estimator)
  const member = membershipOf(place, alsoDecidedBy)
  return {
    roles: Uint8Array.from(member, (count) => roles[count] ?? ROLE.out),
    size: 1,
    ratio: estimator === 'taub' ? ratioOf(member) : null,
  }
}

/** The cells of C + D + rater ties, and of C + D + factor ties. */
function ratioOf(member: Membership): RatioParts {
  const { denominator, second } = ESTIMATOR_FORMS.taub
  const inForm = (form: readonly number[] | null) => Uint8Array.from(member, (count) => form?.[count] ?? 0)
  return { first: inForm(denominator), second: inForm(second) }
}

const [C, D, TM] = [0, 1, 2]

/** How much higher one rater's score is than another's on the pairs both decided: each pair is +2, 0 or −2. */
export function pairedGap(place: number, other: number, estimator: Estimator): Statistic {
  const [one, two] = [membershipOf(place, other), membershipOf(other, place)]
  const tied = estimator === 'tau13' ? ROLE.out : ROLE.even
  const roles = Uint8Array.from({ length: CELLS }, (_, cell) => {
    const [own, its] = [one[cell], two[cell]]
    if (own === TM) return tied
    if (own !== C && own !== D) return ROLE.out
    return own === its ? ROLE.even : own === C ? ROLE.up : ROLE.down
  })
  // A gap of shares is of hits, and a hit is worth 1.
  return { roles, size: estimator === 'accEq' ? 1 : 2, ratio: estimator === 'taub' ? ratioOf(one) : null }
}

/** Counts of a rater's pairs and the score they make. */
export type Point = { readonly counts: Counts; readonly score: number | null }

export function pointOf(member: Membership, cells: ArrayLike<number>, estimator: Estimator): Point {
  const counts = countsOf(cells, member)
  return { counts, score: factorScore(counts, estimator) }
}

/** What a number rests on: METHOD §3. */
export type Evidence = {
  /** Pairs told apart, prompts, and prompts with a pair told apart. */
  readonly told: number
  readonly prompts: number
  readonly taking: number
  readonly basis: Basis
  /** Standard error and degrees of freedom; `null` without a number. */
  readonly error: number | null
  readonly df: number | null
}

/** A number with its interval, its p against 0 and what both rest on. */
export type Inferred = Estimate & Evidence & { readonly p: number | null }

export const UNKNOWN: Inferred = {
  ...{ value: null, low: null, high: null, p: null },
  ...{ told: 0, prompts: 0, taking: 0, basis: 'nothing', error: null, df: null },
}

/** A mean as the number it stands for. */
export function inferredOf(found: Inference | null): Inferred {
  if (found === null) return UNKNOWN
  const { value, low, high, p, told, prompts, taking, basis, error, df } = found
  return { value, low, high, p, told, prompts, taking, basis, error, df }
}

/** A mean of hits and misses, from −1 to 1, as the share of hits. */
export function shareOf({ value, low, high, error, ...rest }: Inferred): Inferred {
  const half = (mean: number | null) => (mean === null ? null : (1 + mean) / 2)
  return { ...rest, value: half(value), low: half(low), high: half(high), error: error === null ? null : error / 2 }
}
