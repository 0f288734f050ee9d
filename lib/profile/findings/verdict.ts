import type { Gap, Score } from '@/lib/profile/score'
import { type Basis, FEWEST_TAKING, FEWEST_TOLD } from '@/lib/statistics/jackknife'
import { countOf } from '@/lib/words/format'
import { LEVEL } from '@/lib/words/score'
import type { GapVerdict, ScoreVerdict } from '@/lib/words/verdict-words'

/** A number without a basis is of the first edition, and is judged as that one judged it. */
type Tested = { readonly q: number | null; readonly basis?: Basis }
type Drawn = {
  readonly low: number | null
  readonly high: number | null
  readonly q?: number | null
  readonly basis?: Basis
}

const isTested = (basis: Basis): boolean => basis === 'student' || basis === 'edge' || basis === 'exact'

/**
 * Whether a score or gap stands out after correction: what sentences, labels, folds and filters go by.
 *
 * @example isFound({ q: 0.03 }) // true
 */
export const isFound = ({ q, basis }: Tested): boolean =>
  q !== null && q < LEVEL && (basis === undefined || isTested(basis))

/** Not shown, too few to show anything, told apart nowhere, or no number. */
type Unfound = ScoreVerdict & GapVerdict

function unfound(value: number | null, basis: Basis | undefined): Unfound {
  if (value === null) return 'absent'
  return basis === 'few' || basis === 'nothing' ? basis : 'unclear'
}

/**
 * Whether a rater follows a factor or avoids it. Every sentence, fold, filter and file asks here.
 *
 * A direction only where the score is found; which one, C and D say, since some estimators have no 0 between the two.
 *
 * @example scoreVerdict({ score: 0.4, c: 14, d: 6, q: 0.03, basis: 'student' }) // 'follows'
 */
export function scoreVerdict(score: Pick<Score, 'score' | 'c' | 'd' | 'q' | 'basis'>): ScoreVerdict {
  if (score.score !== null && isFound(score)) return score.c >= score.d ? 'follows' : 'avoids'
  return unfound(score.score, score.basis)
}

/**
 * Whether a model follows a factor more or less than people do.
 *
 * @example gapVerdict({ gap: 0.4, q: 0.2, basis: 'student' }) // 'unclear'
 */
export function gapVerdict(gap: Pick<Gap, 'gap' | 'q' | 'basis'>): GapVerdict {
  if (gap.gap !== null && isFound(gap)) return gap.gap > 0 ? 'more' : 'less'
  return unfound(gap.gap, gap.basis)
}

/** Prompts that may be turned around, with fewer of which no p can be under .05. */
const FEWEST_TURNED = 6

/**
 * Why nothing is concluded from a number, with how many it would take; empty where something may be.
 *
 * @example tooFew({ basis: 'few', told: 7, taking: 6 }) // 'too few: 7 pairs told apart (10 needed)'
 */
export function tooFew(number: Pick<Score, 'basis' | 'told' | 'taking'>): string {
  const { basis, told = 0, taking = 0 } = number
  const isGap = 'gap' in number
  if (basis === 'nothing') return isGap ? 'no pair on which they part' : 'tells no pair apart'
  if (basis !== 'few') return ''
  // Of a gap those pairs tell something on which model and people choose differently.
  const apart = isGap ? 'on which they part' : 'told apart'
  const lack =
    told < FEWEST_TOLD
      ? `${countOf(told, 'pair')} ${apart} (${FEWEST_TOLD} needed)`
      : `pairs ${apart} in ${countOf(taking, 'prompt')} (${FEWEST_TAKING} needed)`
  return taking < FEWEST_TURNED ? `too few to show anything: ${lack}` : `too few: ${lack}`
}

/**
 * What is said of a gap's test beside its number.
 *
 * @example testWords({ q: null, basis: 'nothing' }) // 'tells no pair apart'
 */
export function testWords(number: Tested & Pick<Score, 'told' | 'taking'>): string {
  return tooFew(number) || (isFound(number) ? 'significant' : 'not significant')
}

/**
 * Whether a mark or cell is filled. A number with a basis is filled exactly where it is found; one of the first edition,
 * and one that has no q, where its interval leaves out 0.
 *
 * @example isFilled({ low: 0.1, high: 0.4, q: 0.2, basis: 'student' }) // false
 */
export function isFilled({ low, high, q = null, basis }: Drawn): boolean {
  if (basis === undefined) return low !== null && high !== null && (low > 0 || high < 0)
  return isFound({ q, basis })
}
