/**
 * Words that weaken a claim, after Hyland (2005), appendix "Hedges"; without those that mostly mean something else in an
 * answer ("about the", "rather than", "you should").
 */
const HEDGES = new Set(
  (
    'almost apparent apparently appear appeared appears approximately arguably assume assumed broadly could doubtful ' +
    'essentially estimate estimated fairly frequently generally guess indicate indicated indicates largely likely ' +
    'mainly may maybe might mostly occasionally often ought partially partly perhaps plausible plausibly possible ' +
    'possibly postulate presumable presumably probable probably relatively roughly seem seemed seems sometimes somewhat ' +
    'suggest suggested suggests suppose supposed supposedly suspect suspects tend tended tends typically uncertain ' +
    'unclear unlikely usually virtually would'
  ).split(' '),
)

/** Hedges of two words, the first and the second: "I think", "kind of". Each list has a bit. */
const HEDGE_PAIRS = [
  [new Set(['i', 'we']), new Set(['think', 'believe', 'feel'])],
  [new Set(['kind', 'sort']), new Set(['of'])],
] as const

const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)(?:'(?:m|ve|d|ll|re))?$/

export function isHedge(word: string): boolean {
  return HEDGES.has(word)
}

/** The pairs of words that it may begin, a bit each. */
export function hedgesBegun(word: string): number {
  return HEDGE_PAIRS.reduce((bits, [firsts], bit) => bits | (Number(firsts.has(word)) << bit), 0)
}

/** The pairs of words that it may end. */
export function hedgesEnded(word: string): number {
  return HEDGE_PAIRS.reduce((bits, [, seconds], bit) => bits | (Number(seconds.has(word)) << bit), 0)
}

export function isFirstPerson(word: string): boolean {
  return FIRST_PERSON.test(word)
}
