import type { ScoreMark, WeightRow } from '@/components/charts/frame/weight-row'
import { isFound } from '@/lib/profile/findings/verdict'
import { countOf } from '@/lib/words/format'
import { UnfoldButton } from './unfold-button'

type FoldedRowsProps = {
  readonly folded: readonly WeightRow[]
  readonly empty: readonly WeightRow[]
  readonly isWhole: boolean
  readonly onToggle: () => void
}

/** Nothing is left out silently: what is folded is counted and a click away, what cannot be drawn is named with the reason. */
export function FoldedRows({ folded, empty, isWhole, onToggle }: FoldedRowsProps) {
  if (folded.length === 0 && empty.length === 0) return null
  return (
    <div className="mt-2 grid gap-2 border-t pt-3 text-sm">
      {folded.length > 0 && (
        <div>
          <UnfoldButton
            isWhole={isWhole}
            onToggle={onToggle}
            more={`${countOf(folded.length, 'more factor')} for which nothing is shown: neither that people follow or avoid it, nor a gap`}
            fewer={`Fold the ${countOf(folded.length, 'factor')} for which nothing is shown`}
          />
        </div>
      )}
      {reasonsOf(empty).map(({ reason, rows }) => (
        <p key={reason} className="text-muted">
          {reason}: {rows.map(({ label }) => label.toLowerCase()).join(', ')}.
        </p>
      ))}
    </div>
  )
}

/** Whether nobody decided a pair for which the factor has two values. */
const isUndecided = ({ people, models }: WeightRow): boolean =>
  [people, ...models.map(({ score }) => score)].every((score) => (score?.n ?? 0) === 0)

/** Whether no response of a pair that anybody labelled has a value. */
const isValueless = ({ people, models }: WeightRow): boolean =>
  [people, ...models.map(({ score }) => score)].every((score) => !score || score.n + score.th + score.thm === 0)

function reasonOf(row: WeightRow): string {
  if (!isUndecided(row)) return 'Tells no pair apart that was decided'
  // A factor that is valid for every language names none.
  return row.languages !== undefined && isValueless(row)
    ? `Without a value on any pair, being valid for ${row.languages}`
    : 'Without a decided pair that has two values'
}

/** What cannot be drawn, by the reason. */
export function reasonsOf(empty: readonly WeightRow[]) {
  const reasons = Map.groupBy(empty, reasonOf)
  return [...reasons].map(([reason, rows]) => ({ reason, rows }))
}

/** Fewer rows than this are never worth folding, nor are fewer that would go. */
const FEW = 8
const WORTH = 3

type Folded = {
  /** Drawn at once. */
  readonly shown: readonly WeightRow[]
  /** One click away: neither a gap nor that people follow or avoid them is shown, be it for too little. */
  readonly folded: readonly WeightRow[]
  /** Tell no pair apart for anybody: there is nothing to draw. */
  readonly empty: readonly WeightRow[]
}

const saysNothing = (score: ScoreMark | null): boolean =>
  score === null || score.value === null || score.basis === 'nothing'

const isEmpty = ({ people, models }: WeightRow): boolean =>
  saysNothing(people) && models.every(({ score }) => saysNothing(score))

const isFew = (score: ScoreMark | null): boolean => saysNothing(score) || score?.basis === 'few'

/**
 * Rows without a number that says anything: no value, no pair that the factor tells apart, or too few for an interval, of
 * everybody. Where nothing else would be left, they stay.
 */
export function rowsOfNothing(rows: readonly WeightRow[], pinned: readonly string[]): readonly WeightRow[] {
  const found = rows.filter(
    (row) =>
      !(pinned.includes(row.factor) || speaks(row)) &&
      [row.people, ...row.models.map(({ score }) => score)].every(isFew),
  )
  return found.length === rows.length ? [] : found
}

/** Whether a row says something: a gap, or a factor that the people, or without people any model, follow or avoid. */
function speaks({ people, models }: WeightRow): boolean {
  if (models.some(({ gap }) => gap !== null && isFound(gap))) return true
  return people === null ? models.some(({ score }) => isFound(score)) : isFound(people)
}

/** Keeps a long chart calm. Pinned rows always stay, and so do the first ones where nothing speaks. */
export function foldRows(rows: readonly WeightRow[], pinned: readonly string[]): Folded {
  const empty = rows.filter(isEmpty)
  const full = rows.filter((row) => !isEmpty(row))
  const loud = new Set(full.filter((row) => speaks(row) || pinned.includes(row.factor)))
  for (const row of full) if (loud.size < FEW) loud.add(row)
  const folded = full.filter((row) => !loud.has(row))
  return folded.length < WORTH
    ? { shown: full, folded: [], empty }
    : { shown: full.filter((row) => loud.has(row)), folded, empty }
}
