import { measureChange } from './agreement-change'
import { levelOf } from './measure'
import { leanOf } from './positions'
import type { ExperimentResult } from './result'

/** A factor of the texts that an arm wrote for the score levels: a column a level, a row a prompt, NaN without a text. */
export type LevelFactor = {
  readonly factor: string
  readonly label: string
  readonly epsilon: number
  /** People's own score, for comparison. */
  readonly people: number | null
  readonly before: readonly Float64Array[]
  readonly after: readonly Float64Array[]
}

type Changed = ExperimentResult['generation'][number]

/** Which of two levels' texts has more of a factor, for every two levels of every prompt. */
const leansBetween = (levels: readonly Float64Array[], epsilon: number): readonly number[] =>
  levels.flatMap((high, at) =>
    levels
      .slice(0, at)
      .flatMap((low) => Array.from(high, (value, row) => leanOf(value, low[row] ?? Number.NaN, epsilon))),
  )

/**
 * PROFILE's generation profile before and after: how a writer's texts change from a lower score level to a higher one.
 *
 * The mean over all two levels of a prompt of sign(v(higher) − v(lower)), in [−1, 1], paired before and after, the prompt being
 * the unit, at .05 over the look. `before` and `after` hold the levels in rising order. O(factors × prompts × levels²).
 *
 * @example
 * changeLevels('A5', Int32Array.of(0, 1), [
 *   {
 *     ...{ factor: 'length', label: 'Length', epsilon: 0, people: null },
 *     ...{ before: [Float64Array.of(1, 1), Float64Array.of(2, 0)], after: [Float64Array.of(1, 1), Float64Array.of(2, 2)] },
 *   },
 * ], 1).factors[0]?.change?.value // 1
 */
export function changeLevels(arm: string, prompt: Int32Array, factors: readonly LevelFactor[], look: number): Changed {
  const level = levelOf(look)
  return {
    arm,
    factors: factors.map(({ factor, label, epsilon, people, before, after }) => {
      const of = (levels: readonly Float64Array[]) => Float64Array.from(leansBetween(levels, epsilon))
      const rows = of(before)
      const prompts = Int32Array.from(rows, (_, at) => prompt[at % prompt.length] ?? 0)
      return { factor, label, people, ...measureChange(rows, of(after), prompts, ['any', 'any'], level) }
    }),
  }
}
