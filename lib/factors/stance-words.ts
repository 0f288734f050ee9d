/** Words that weaken a claim, after the list of Hyland (2005), appendix "Hedges". */
const HEDGES = new Set(
  (
    'about almost apparent apparently appear appeared appears approximately arguably around assume assumed broadly ' +
    'could doubtful essentially estimate estimated fairly frequently generally guess indicate indicated indicates ' +
    'largely likely mainly may maybe might mostly occasionally often ought partially partly perhaps plausible plausibly ' +
    'possible possibly postulate presumable presumably probable probably rather relatively roughly seem seemed seems ' +
    'should sometimes somewhat suggest suggested suggests suppose supposed supposedly suspect suspects tend tended ' +
    'tends typically uncertain unclear unlikely usually virtually would'
  ).split(' '),
)

/** Hedges of two words, by their second: "I think", "kind of". */
const HEDGE_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['think', new Set(['i', 'we'])],
  ['believe', new Set(['i', 'we'])],
  ['feel', new Set(['i', 'we'])],
  ['of', new Set(['kind', 'sort'])],
  ['least', new Set(['at'])],
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
