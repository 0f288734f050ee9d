import { kendall } from '@/lib/statistics/correlation'
import { clusteredMean } from '@/lib/statistics/prediction/clustered-mean'
import { shareOf } from '@/lib/statistics/prediction/fieller'
import type { FactorPositions } from './factor-changes'
import { measure } from './measure'
import type { ArmResult, FactorChange } from './result'

/** Which rows have a position at all: of both arms, of the control, of people. */
export type Takes = {
  readonly before: Uint8Array
  readonly after: Uint8Array
  readonly control: Uint8Array | null
  readonly people: Uint8Array
}

type Side = 'before' | 'after' | 'control' | 'people'

/**
 * Σ w (to − from) of each row over some of the factors; NaN on rows that one side does not have. A factor without a value adds
 * nothing to its row; where none has a weight and a value in any row, nothing was measured and all are NaN.
 */
export function moveRows(
  factors: readonly FactorPositions[],
  takes: Takes,
  [to, from]: readonly [Side, Side],
): Float64Array {
  const sums = Float64Array.from(takes.before, (_, row) =>
    takes[to]?.[row] === 1 && takes[from]?.[row] === 1 ? 0 : Number.NaN,
  )
  let isMeasured = false
  for (const factor of factors) {
    const [one, other] = [factor[to], factor[from]]
    if (!one || !other || factor.weight === 0) continue
    for (const [row, sum] of sums.entries()) {
      const step = (one[row] ?? Number.NaN) - (other[row] ?? Number.NaN)
      if (Number.isNaN(step)) continue
      isMeasured = true
      sums[row] = sum + factor.weight * step
    }
  }
  return isMeasured ? sums : sums.fill(Number.NaN)
}

/** Sums by prompt of the rows that both columns have, and how many there are. */
function sumBoth(moved: Float64Array, whole: Float64Array, prompt: Int32Array) {
  const place = new Map<number, [moved: number, whole: number, rows: number]>()
  for (const [row, each] of prompt.entries()) {
    const [one, other] = [moved[row] ?? Number.NaN, whole[row] ?? Number.NaN]
    if (Number.isNaN(one + other)) continue
    const sums = place.get(each) ?? [0, 0, 0]
    place.set(each, sums)
    sums[0] += one
    sums[1] += other
    sums[2]++
  }
  return [0, 1, 2].map((at) => Float64Array.from(place.values(), (sums) => sums[at] ?? 0))
}

/** Prompts below which no share of the gap is shown. */
const FEWEST_PROMPTS = 10

/** The movement's share of the whole on rows that have both; `null` where the whole is not clear of 0. */
function shareClosed(moved: Float64Array, whole: Float64Array, prompt: Int32Array, level: number) {
  const [movement, needed, rows] = sumBoth(moved, whole, prompt)
  if (!movement || !needed || !rows || rows.length < FEWEST_PROMPTS) return null
  const known = Int32Array.from(prompt.keys()).filter((row) => !Number.isNaN((moved[row] ?? 0) + (whole[row] ?? 0)))
  const mean = clusteredMean(
    Float64Array.from(known, (row) => moved[row] ?? 0),
    Int32Array.from(known, (row) => prompt[row] ?? 0),
  )
  const found = mean && shareOf(movement, needed, rows, { df: mean.df, confidence: 1 - level })
  return found && found.whole.value > 0 ? found.share : null
}

/** How far an arm moved towards people along the gaps of the development part. */
export function measureMovement(
  factors: readonly FactorPositions[],
  takes: Takes,
  prompt: Int32Array,
  changes: readonly FactorChange[],
  level: number,
): ArmResult['movement'] {
  const along = (which: readonly FactorPositions[], sides: readonly [Side, Side]) => moveRows(which, takes, sides)
  const told = (rows: Float64Array) => measure(rows, prompt, 'any', level)
  const part = (isIn: boolean) => {
    const which = factors.filter(({ targeted }) => targeted === isIn)
    return which.length === 0 ? null : told(along(which, ['after', 'before']))
  }
  const [moved, whole] = [along(factors, ['after', 'before']), along(factors, ['people', 'before'])]
  const alike = (side: 'before' | 'after') =>
    kendall(
      changes.map(({ people }) => people),
      changes.map((change) => change[side]),
    )
  return {
    change: told(moved),
    overControl: takes.control ? told(along(factors, ['after', 'control'])) : null,
    whole: told(whole),
    share: shareClosed(moved, whole, prompt, level),
    ...{ targeted: part(true), untargeted: part(false) },
    tauB: { before: alike('before'), after: alike('after') },
  }
}
