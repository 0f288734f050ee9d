/** Tracks that a card needs, of six, for its panels. */
const needed = (panels: number): number => (panels <= 2 ? 2 : panels === 3 ? 3 : 6)

/**
 * Tracks for each card, so that every line of cards is full: the last of a line takes what is left.
 *
 * @example cardSpans([2, 2, 2, 5, 1]) // [2, 2, 2, 6, 6]
 */
export function cardSpans(panels: readonly number[]): readonly number[] {
  const starts: number[] = []
  let taken = 0
  for (const count of panels) {
    if (taken + needed(count) > 6) taken = 0
    starts.push(taken)
    taken += needed(count)
  }
  return panels.map((count, at) => ((starts[at + 1] ?? 0) === 0 ? 6 - (starts[at] ?? 0) : needed(count)))
}
