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

/** Hedges of two words, by their second: "I think", "kind of". */
const HEDGE_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['think', new Set(['i', 'we'])],
  ['believe', new Set(['i', 'we'])],
  ['feel', new Set(['i', 'we'])],
  ['of', new Set(['kind', 'sort'])],
])

const FIRST_PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)(?:'(?:m|ve|d|ll|re))?$/

export function isHedge(word: string): boolean {
  return HEDGES.has(word)
}

/** The words after which this one makes a hedge. */
export function hedgesAfter(word: string): ReadonlySet<string> | undefined {
  return HEDGE_PAIRS.get(word)
}

export function isFirstPerson(word: string): boolean {
  return FIRST_PERSON.test(word)
}
