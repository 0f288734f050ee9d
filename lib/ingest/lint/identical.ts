import { createFaultCount } from './fault-count'
import type { LintCheck } from './lint-check'

/**
 * Whether two texts are the same but for how much white space stands where some does, and at their ends. Most texts part
 * within a few letters, so nothing is copied.
 *
 * @example areIdentical('one  two\n', 'one two') // true
 */
export function areIdentical(a: string, b: string): boolean {
  if (a === b) return true
  let at = afterBlanks(a, 0)
  let place = afterBlanks(b, 0)
  while (at < a.length && place < b.length) {
    const [unit, other] = [a.charCodeAt(at), b.charCodeAt(place)]
    const blank = isBlank(unit)
    if (blank !== isBlank(other) || (!blank && unit !== other)) return false
    at = blank ? afterBlanks(a, at) : at + 1
    place = blank ? afterBlanks(b, place) : place + 1
  }
  return afterBlanks(a, at) === a.length && afterBlanks(b, place) === b.length
}

function afterBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

const BLANK = /\s/

/** Whether a UTF-16 unit is white space. */
export function isBlank(unit: number): boolean {
  return unit < 0xa0 ? unit === 0x20 || (unit >= 9 && unit <= 13) : BLANK.test(String.fromCharCode(unit))
}

/** Pairs of one and the same text. */
export function createIdenticalCheck(): LintCheck {
  const { count, finding } = createFaultCount({
    id: 'identical',
    noun: 'pair',
    one: 'shows the same text twice',
    many: 'show the same text twice',
    remedy: 'Leave these rows out: no label of theirs can be right.',
    warning: 0,
    error: 0.01,
  })
  return {
    pair: ({ place, prompt, promptText, a, b }) =>
      count(place, prompt, areIdentical(a, b) ? { prompt: promptText, both: a } : null),
    finding,
  }
}
