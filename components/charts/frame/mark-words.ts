import { alikeWords } from '@/lib/profile/findings/equivalence'
import { gapVerdict, testWords, tooFew } from '@/lib/profile/findings/verdict'
import {
  countOf,
  formatEstimate,
  formatGap,
  formatInterval,
  formatProbability,
  formatScore,
  inDigitsOf,
} from '@/lib/words/format'
import type { TwinCell } from './twin'
import type { GapMark, Mark } from './weight-row'

/** A model that always does the opposite of people. */
const LARGEST = 2

/** Why nothing is concluded, as far as the mark knows; empty where something may be, and in the first edition. */
export const lackOf = (mark: Mark): string =>
  mark.basis === 'few' && mark.told === undefined ? 'too few pairs or prompts' : tooFew(mark)

/** A number that has an interval wherever there are prompts enough for one. */
export const orTooFew = <Shown extends Pick<Mark, 'value' | 'low'>>(mark: Shown): Shown & Pick<Mark, 'basis'> =>
  mark.value !== null && mark.low === null ? { ...mark, basis: 'few' } : mark

/** Behind a number: its interval, or why it has none. */
export function intervalWords(mark: Mark, format: (value: number) => string = formatScore): string {
  if (mark.value === null) return ''
  return formatInterval(mark, format) || (mark.basis === 'exact' ? 'exact test' : lackOf(mark))
}

/** The same where there is little room. */
export function briefInterval(mark: Mark, format: (value: number) => string = formatScore): string {
  const long = intervalWords(mark, format)
  if (mark.basis === 'few') return 'too few'
  if (mark.basis !== 'nothing' || mark.value === null) return long
  return 'gap' in mark ? 'never part' : 'none told apart'
}

/** Whether a mark is significant, or why that cannot be said. */
function testOf(mark: Mark): string {
  const { q = null, value } = mark
  return value === null ? '' : lackOf(mark) || (q === null ? '' : testWords({ ...mark, q }))
}

/** The same with its q. */
export function verdictWords(mark: Mark): string {
  const { q = null } = mark
  const words = testOf(mark)
  return words && lackOf(mark) === '' ? `q ${formatProbability(q)}, ${words}` : words
}

/** In a table, beside the q. */
export function testCell(mark: Mark | null | undefined): TwinCell {
  const words = mark ? testOf(mark) : ''
  return { text: words, value: words }
}

/**
 * How small a gap could have been shown, of one that is not.
 *
 * @example reachWords({ ...gap, detectable: 0.25, n: 91 }) // 'a gap under ±.25 would not show with 91 pairs'
 */
function reachWords(gap: GapMark): string {
  const { detectable = null, n } = gap
  if (detectable === null || gapVerdict(gap) !== 'unclear') return ''
  const pairs = `with ${countOf(n, 'pair')}`
  return detectable >= LARGEST
    ? `no gap would show ${pairs}`
    : `a gap under ±${formatScore(detectable)} would not show ${pairs}`
}

/**
 * A gap with the two scores that it is the difference of, and its test.
 *
 * @example gapWords(gap) // '+1.16 [+.94, +1.34]: .96 against −.20 on 187 pairs both decided, q <.001, significant'
 */
export function gapWords(gap: GapMark): string {
  const on = gap.paired ? `on ${countOf(gap.n, 'pair')} both decided` : 'each on its own pairs'
  const score = inDigitsOf(gap)
  const scores = `${score(gap.modelScore)} against ${score(gap.referenceScore)} ${on}`
  const interval = formatInterval(gap, formatGap)
  const test = verdictWords(gap)
  const reach = alikeWords(gap) || reachWords(gap)
  return `${formatEstimate(gap, formatGap)}${interval && ` ${interval}`}: ${scores}${test && `, ${test}`}${reach && `; ${reach}`}`
}
