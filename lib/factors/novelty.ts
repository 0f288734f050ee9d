/**
 * The share of units that are not known; NaN when there are none.
 *
 * @example shareNovel(['a', 'b', 'b', 'c'], (unit) => unit === 'b') // 0.5
 */
export function shareNovel<Unit>(units: Iterable<Unit>, isKnown: (unit: Unit) => boolean): number {
  let all = 0
  let novel = 0
  for (const unit of units) {
    all++
    if (!isKnown(unit)) novel++
  }
  return novel / all
}

/** Neighbouring words, in order. */
export function* wordPairs<Unit>(words: readonly Unit[]): Generator<readonly [Unit, Unit]> {
  let before: Unit | undefined
  for (const word of words) {
    if (before !== undefined) yield [before, word]
    before = word
  }
}
