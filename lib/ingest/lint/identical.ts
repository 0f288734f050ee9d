import { createFaultCount } from './fault-count'
import type { LintCheck } from './lint-check'

/** A text as it counts here: white space does not. */
const bare = (text: string): string => text.replace(/\s+/g, ' ').trim()

export const areIdentical = (a: string, b: string): boolean => a === b || bare(a) === bare(b)

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
