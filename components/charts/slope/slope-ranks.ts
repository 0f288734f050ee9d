import type { Mark, WeightRow } from '@/components/charts/frame/weight-row'

/** A factor's place in every column: people first, then each model; `null` where it has no score there. */
export type SlopeLine = {
  readonly row: WeightRow
  readonly marks: readonly (Mark | null)[]
  readonly ranks: readonly (number | null)[]
}

const marksOf = ({ people, models }: WeightRow): readonly (Mark | null)[] =>
  [people, ...models.map(({ score }) => score)].map((mark) => (mark && mark.value !== null ? mark : null))

/**
 * Ranks factors in every column by their score, the most preferred first: the order that Kendall's τ of two profiles
 * compares, so that crossing lines are what lowers alignment. Equal scores keep the order of their names. Factors without
 * a score of people are left out. Lines come in people's order. O(columns × factors log factors).
 */
export function slopeLines(rows: readonly WeightRow[]): readonly SlopeLine[] {
  const kept = rows
    .filter(({ people }) => people !== null && people.value !== null)
    .map((row) => ({ row, marks: marksOf(row) }))
  const columns = kept[0]?.marks.length ?? 0
  const places = Array.from({ length: columns }, (_, column) => {
    const order = kept
      .flatMap(({ row, marks }) => {
        const value = marks[column]?.value ?? null
        return value === null ? [] : [{ row, value }]
      })
      .sort((a, b) => b.value - a.value || a.row.label.localeCompare(b.row.label, 'en'))
    return new Map(order.map(({ row }, at) => [row.factor, at + 1]))
  })
  return kept
    .map(({ row, marks }) => ({ row, marks, ranks: places.map((place) => place.get(row.factor) ?? null) }))
    .sort((a, b) => (a.ranks[0] ?? 0) - (b.ranks[0] ?? 0))
}
