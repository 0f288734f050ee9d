import { selectSystematically } from '@/lib/statistics/weighting/systematic-selection'
import { type Balance, type BalanceColumn, balancePairs, effectivePairs, largestOverMedian } from './balance'
import { ledgerOf, outcomeCode } from './ledger'
import type { PreparedTraining } from './prepare-training'
import { TRAINING_PARTS, type TrainingPart, type TrainingRecipe } from './recipe'
import { weightedMean, weightedScore } from './signed-score'
import type { BalancedFactor, TrainingPreview, UnreachableTarget } from './training-preview'
import { warningsOf } from './training-warnings'

/** A file before its texts: how often each candidate is in it, and all that is said about it. */
export type TrainingSelection = { readonly preview: TrainingPreview; readonly times: Uint8Array }

/** What a balanced factor needs beside its signs: of every pair the difference, first response minus second. */
export type Differences = ReadonlyMap<string, Float64Array>

type Aimed = BalanceColumn & { readonly peopleSize: number | null }

/**
 * Draws the file that a recipe's targets ask for. O(pairs × factors).
 *
 * `differences` has the factors whose sizes are balanced too: those with people's score or 0 as their target, since a size has
 * no other number to be. Unreachable targets leave every candidate out.
 */
export function finishTraining(
  prepared: PreparedTraining,
  recipe: Pick<TrainingRecipe, 'balance' | 'repeat' | 'seed' | 'split'>,
  differences: Differences,
): TrainingSelection {
  const { pairs, factors } = prepared
  const aims = recipe.balance.flatMap(({ factor, target }) => {
    const found = factors.find((each) => each.factor === factor)
    return found ? [{ ...found, target: target === 'people' ? found.people.value : target, asked: target }] : []
  })
  const aimless = aims.filter(({ target }) => target === null)
  const columns = aims.flatMap(({ factor, signs, target, asked }): Aimed[] =>
    target === null ? [] : [{ factor, signs, target, ...sizesOf(prepared, differences.get(factor), asked) }],
  )
  const balance: Balance =
    aimless.length > 0 ? { ok: false, unreachable: [] } : balancePairs(pairs.length, columns, recipe.repeat ? 2 : 1)
  const unreachable: UnreachableTarget[] = balance.ok
    ? []
    : [
        ...aimless.map(({ factor }) => ({ factor, target: null, least: null, most: null })),
        ...balance.unreachable.map(({ at, least, most }) => {
          const isSilent = least > most
          const { factor = '', target = null } = columns[at] ?? {}
          return { factor, target, least: isSilent ? null : least, most: isSilent ? null : most }
        }),
      ]
  const weights = balance.ok ? balance.weights : new Float64Array(pairs.length)
  const expected = balance.ok ? balance.expected : weights
  const times = selectSystematically(expected, recipe.seed)
  const profile = factors.map(({ factor, label, signs, before, people }): BalancedFactor => {
    const column = columns.find((each) => each.factor === factor)
    const { isClear: _, coverage, ...own } = before
    const { isClear: __, coverage: ___, ...theirs } = people
    return {
      ...{ factor, label, coverage, before: own, people: theirs, target: column?.target ?? null },
      expected: balance.ok ? weightedScore(signs, expected) : null,
      achieved: weightedScore(signs, times),
      sizes: column?.sizes
        ? {
            before: weightedMean(column.sizes.values, new Float64Array(pairs.length).fill(1)),
            people: column.peopleSize,
            target: column.sizes.target,
            expected: balance.ok ? weightedMean(column.sizes.values, expected) : null,
            achieved: weightedMean(column.sizes.values, times),
          }
        : null,
    }
  })
  const outcomes = prepared.outcomes.slice()
  for (const [row, pair] of pairs.entries()) if (times[row] === 0) outcomes[pair] = outcomeCode('balancedAway')
  const parts = countParts(prepared, times)
  const effective = effectivePairs(weights)
  const ratio = balance.ok ? largestOverMedian(weights) : null
  const counted = { ledger: ledgerOf(outcomes), parts, profile, candidates: pairs.length, effective }
  const warnings = warningsOf(prepared, recipe, { ...counted, largestOverMedian: ratio }, unreachable)
  return { preview: { ...counted, largestOverMedian: ratio, warnings }, times }
}

/** The sizes of one factor seen from the choice, in units of their root mean square, and what their mean is to be. */
function sizesOf(
  { pairs, chosen, common, peopleChosen }: PreparedTraining,
  difference: Float64Array | undefined,
  asked: 'people' | number,
): Pick<Aimed, 'sizes' | 'peopleSize'> {
  if (!difference || (asked !== 'people' && asked !== 0)) return { sizes: null, peopleSize: null }
  const seen = (of: Int32Array, choices: Int8Array) =>
    Float64Array.from(of, (pair, row) => (difference[pair] ?? Number.NaN) * (choices[row] ?? 0))
  const own = seen(pairs, chosen)
  const ones = (length: number) => new Float64Array(length).fill(1)
  const square = weightedMean(
    own.map((each) => each * each),
    ones(own.length),
  )
  const scale = Math.sqrt(square ?? 0)
  if (!(scale > 0)) return { sizes: null, peopleSize: null }
  const theirs = weightedMean(seen(common, peopleChosen), ones(common.length))
  const peopleSize = theirs === null ? null : theirs / scale
  const target = asked === 0 ? 0 : peopleSize
  return { sizes: target === null ? null : { values: own.map((each) => each / scale), target }, peopleSize }
}

function countParts({ pairs, ties, parts, promptOfPair }: PreparedTraining, times: Uint8Array) {
  const counts = TRAINING_PARTS.map(() => ({ pairs: 0, rows: 0, prompts: new Set<number>() }))
  const count = (pair: number, often: number) => {
    const part = counts[parts[pair] ?? -1]
    if (!part || often === 0) return
    part.pairs++
    part.rows += often
    part.prompts.add(promptOfPair[pair] ?? 0)
  }
  for (const [row, pair] of pairs.entries()) count(pair, times[row] ?? 0)
  for (const pair of ties) count(pair, 1)
  const of = (part: TrainingPart) => {
    const { prompts, ...rest } = counts[TRAINING_PARTS.indexOf(part)] ?? { pairs: 0, rows: 0, prompts: new Set() }
    return { ...rest, prompts: prompts.size }
  }
  return { train: of('train'), validation: of('validation'), test: of('test') }
}
