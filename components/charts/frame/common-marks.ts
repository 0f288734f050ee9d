import type { GapMark, ScoreMark, WeightRow } from './weight-row'

type CommonMarks = { readonly people: ScoreMark; readonly model: ScoreMark }

/** What is found of a rater's own score is said of its mark; without an interval here, nothing is. */
function onCommonPairs(own: ScoreMark, n: number, value: number | null, low: number | null, high: number | null) {
  const q = low === null && own.low !== null ? null : own.q
  return { ...own, value, score: value, low, high, n, q }
}

/**
 * People's and a model's score on the pairs both decided, which differ by just the gap. `null` where each has pairs of its
 * own, where there is no gap, and in the first edition, which kept no intervals of the two.
 */
export function commonMarks(people: ScoreMark | null, model: ScoreMark, gap: GapMark | null): CommonMarks | null {
  if (people === null || gap === null || gap.value === null || !gap.paired) return null
  const { n, modelScore, modelLow, modelHigh, referenceScore, referenceLow, referenceHigh } = gap
  if (modelLow === undefined || referenceLow === undefined) return null
  return {
    people: onCommonPairs(people, n, referenceScore, referenceLow, referenceHigh ?? null),
    model: onCommonPairs(model, n, modelScore, modelLow, modelHigh ?? null),
  }
}

/** A row as it is drawn: beside one model both scores are those that the gap is the difference of. */
export function drawnRow(row: WeightRow): WeightRow {
  const [only, ...others] = row.models
  const marks = only && others.length === 0 ? commonMarks(row.people, only.score, only.gap) : null
  return marks && only ? { ...row, people: marks.people, models: [{ ...only, score: marks.model }] } : row
}

/** Whether the marks of these rows are on common pairs. */
export const isOnCommonPairs = (rows: readonly WeightRow[]): boolean => rows.some((row) => drawnRow(row) !== row)
