import { studentQuantile } from '@/lib/statistics/student-t'
import type { Foresight } from './experiment-view'
import { levelOf } from './measure'

/** Share of pairs whose correctness an instruction changes, as long as nothing is known. */
const CHANGING = 0.1
/** How much a prompt's movement, and a graded contest of both orders, spread from prompt to prompt (simulated). */
const MOVING = 0.3385
const CONTESTED = 0.4
/** How alike pairs of a prompt are, as long as nothing is known. */
const ALIKE = 0.3
/** A real change is missed in one of five experiments. */
const MISSED = 0.4

/** Standard errors that a change must have for it to be shown in four of five experiments: about 2.8. */
export const errorsNeeded = (degrees: number, level: number): number =>
  studentQuantile(level, degrees) + studentQuantile(MISSED, degrees)

/**
 * The smallest change that so many prompts can be expected to show, by how much it spreads from pair to pair.
 *
 * (t + t.₈)·√(spread²·(1 + (m − 1)ρ)/pairs), m pairs a prompt that are alike by ρ, t with prompts − 1 degrees of freedom: 2.8
 * standard errors (IMPROVE §3), more with few prompts or at a later look. Infinite under two prompts.
 *
 * @example smallestShown({ spread: Math.sqrt(0.1), prompts: 160, pairs: 160, look: 1 }) // 0.0705
 */
export function smallestShown({
  spread,
  prompts,
  pairs,
  look,
  alike = ALIKE,
}: {
  readonly spread: number
  readonly prompts: number
  readonly pairs: number
  readonly look: number
  readonly alike?: number
}): number {
  if (prompts < 2) return Number.POSITIVE_INFINITY
  const perPrompt = Math.max(1, pairs / prompts)
  return (
    errorsNeeded(prompts - 1, levelOf(look)) *
    spread *
    Math.sqrt((1 + (perPrompt - 1) * alike) / Math.max(pairs, prompts))
  )
}

/**
 * What the test part can show, before anything is asked: agreement if a tenth of the verdicts change, movement and win rates by
 * how they spread in simulations.
 *
 * @example foresee(400, 400).agreement // 0.044
 */
export function foresee(prompts: number, pairs: number, look = 1): Foresight {
  const by = (spread: number) => smallestShown({ spread, prompts, pairs, look })
  return { agreement: by(Math.sqrt(CHANGING)), movement: by(MOVING), wins: by(CONTESTED) }
}
