import { type Design, fitLogistic } from './logistic'

/** Rows whose choice some combination of the columns settles, and the column that has most part in it. */
export type Separation = { readonly settled: Uint8Array; readonly count: number; readonly column: number }

/** Two penalties too small to move any weight that has a best value; between them, one that has none grows by ln 100. */
const PENALTIES = [1e-2, 1e-4] as const
/** Share of the largest step along the direction from which on a row is settled. */
const SETTLED = 0.1
/** Below this share a step is 0 but for rounding; where none is, all rows are settled, however near to 0 some are. */
const ROUNDING = 1e-6

/**
 * The rows on which some combination of the columns predicts every choice, and never speaks against one elsewhere.
 *
 * On those rows larger weights always fit better, and no finite ones are the best (quasi-complete separation; Albert and
 * Anderson 1984); without them the rest of the weights are what they tend to. The direction is how far the best weights
 * move as a penalty vanishes. `null` where there is none. O(n × k²).
 *
 * @example findSeparation({ columns: [Float64Array.of(1, -1, 0)], chosen: Int8Array.of(1, -1, 1) })?.count // 2
 */
export function findSeparation(design: Design): Separation | null {
  const { columns, chosen } = design
  const strong = fitLogistic(design, { penalty: PENALTIES[0] })
  if (!strong.ok) return null
  const weak = fitLogistic(design, { penalty: PENALTIES[1], from: strong.coefficients })
  if (!weak.ok) return null
  const direction = weak.coefficients.map((value, k) => value - strong.coefficients[k])
  const step = new Float64Array(chosen.length)
  let [most, part, column] = [0, 0, 0]
  for (let k = 0; k < columns.length; k++) {
    const own = columns[k]
    let size = 0
    for (let row = 0; row < step.length; row++) {
      const moved = direction[k] * own[row]
      step[row] += chosen[row] * moved
      size += moved * moved
    }
    if (size > part) [part, column] = [size, k]
  }
  for (const value of step) most = Math.max(most, Math.abs(value))
  if (most < 1 || step.some((value) => value < -SETTLED * most)) return null
  const isComplete = step.every((value) => value > ROUNDING * most)
  const settled = Uint8Array.from(step, (value) => Number(isComplete || value > SETTLED * most))
  return { settled, count: settled.reduce((sum, each) => sum + each, 0), column }
}
