const [HEAD, BARS, GAP, FOOT] = [20, 48, 16, 40]
const ROW = HEAD + BARS + GAP

/** Height of so many raters, at any width. */
export const differenceHeight = (raters: number): number => raters * ROW + FOOT

/** Where the bars of a rater stand. */
export function differenceRow(index: number) {
  const top = index * ROW
  return { text: top + 14, top: top + HEAD, base: top + HEAD + BARS }
}

export const DIFFERENCE_FOOT = FOOT
export const BAR_HEIGHT = BARS

type Bar = { readonly from: number; readonly to: number; readonly share: number }

/** Counts per bin as shares of all pairs counted, so that raters with different numbers of pairs compare. */
export function barsOf(edges: readonly number[], counts: readonly number[]): readonly Bar[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.flatMap((count, index) => {
    const [from, to] = [edges[index], edges[index + 1]]
    return from === undefined || to === undefined || count === 0 ? [] : [{ from, to, share: count / total }]
  })
}
