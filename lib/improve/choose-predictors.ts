import { MISSING } from '@/lib/words/rater'
import type { ChoiceSource } from './choice-source'
import type { FactorColumn } from './choice-table'

/** A factor that a model of choices leaves out, and why. */
export type LeftOut = {
  readonly factor: string
  readonly label: string
  readonly reason: string
  /** It may be made from the very choices that it would foresee: ticking it is a person's decision. */
  readonly leak: boolean
}

type Chosen = { readonly columns: readonly FactorColumn[]; readonly leftOut: readonly LeftOut[] }

/** Above this |τ_b| two factors are one. */
export const TWINS = 0.98
/** Words by which files call what people said of a response. */
const OF_PEOPLE = /\b(human|annotators?|experts?|crowd|workers?|turkers?|raters?|ratings?|votes?|likert|preference)\b/i
/** An imported factor that points people's way this often on most pairs is hardly anything else than their choice. */
const ALL_BUT_THE_CHOICE = 0.9
const MOST_OF_THEM = 0.5

/** τ_b of two factors' signs on pairs where both have one. */
export function closeness(one: Int8Array, other: Int8Array): number {
  let [both, first, second] = [0, 0, 0]
  for (const [row, x] of one.entries()) {
    const y = other[row] ?? MISSING
    if (x === MISSING || y === MISSING) continue
    both += x * y
    first += x * x
    second += y * y
  }
  return first * second === 0 ? 0 : both / Math.sqrt(first * second)
}

const tellsApart = ({ sign }: FactorColumn): boolean => sign.some((each) => each === 1 || each === -1)

/** How an imported factor may be made from people's choices; `null` where nothing speaks for it. */
function leakOf({ people, annotators, imported }: ChoiceSource, column: FactorColumn, chosen: Int8Array) {
  if (!people || !imported.has(column.factor)) return null
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => word.replace(/s$/, ''))
  const inLabel = new Set(words(column.label).filter((word) => word.length > 2))
  const named = annotators.find(({ name }) => words(name).some((word) => inLabel.has(word)))
  if (named)
    return `it is named after “${named.name}”, whose choices are explained: a rating of theirs foresees them by construction`
  if (OF_PEOPLE.test(column.label.replaceAll(/[_-]/g, ' ')))
    return 'its name says that it is people’s own rating: such a rating foresees their choices by construction'
  let [with_, told] = [0, 0]
  for (const [row, sign] of column.sign.entries()) {
    if (sign === 0 || sign === MISSING) continue
    told++
    with_ += Number(sign === chosen[row])
  }
  const share = Math.max(with_, told - with_) / (told || 1)
  return told >= MOST_OF_THEM * chosen.length && share >= ALL_BUT_THE_CHOICE
    ? `it points the way of people’s choice on ${Math.round(100 * share)} % of the pairs that it tells apart, so it may be made from that choice`
    : null
}

/**
 * The factors that a model of choices takes, and why it leaves the others out: those that tell no pair apart, at most one of
 * two that say nearly the same (|τ_b| > .98), and imported ones that may be people's choice itself.
 *
 * `columns` and `chosen` (±1) are of the same pairs. `ticked` are factors that a person takes in spite of a leak, `without`
 * those a person leaves out. O(factors² × pairs).
 */
export function choosePredictors(
  source: ChoiceSource,
  columns: readonly FactorColumn[],
  chosen: Int8Array,
  { ticked, without }: { readonly ticked: readonly string[]; readonly without: readonly string[] },
): Chosen {
  const kept: FactorColumn[] = []
  const leftOut: LeftOut[] = []
  for (const column of columns) {
    const leak = leakOf(source, column, chosen)
    const twin = kept.find((other) => Math.abs(closeness(other.sign, column.sign)) > TWINS)
    const reason = without.includes(column.factor)
      ? 'left out by choice'
      : !tellsApart(column)
        ? 'tells the responses of no pair apart'
        : leak && !ticked.includes(column.factor)
          ? leak
          : twin
            ? `says nearly the same as “${twin.label}”`
            : null
    if (reason === null) kept.push(column)
    else leftOut.push({ factor: column.factor, label: column.label, reason, leak: leak !== null })
  }
  return { columns: kept, leftOut }
}
