import { tell } from '@/lib/improve/told'
import { clusteredMean } from '@/lib/statistics/prediction/clustered-mean'
import { signFlipTest } from '@/lib/statistics/sign-flips'
import type { Measured } from './result'

/** Below this an error is rounding: the prompts do not differ. */
const NO_ERROR = 1e-7
const FEWEST_PAIRS = 10
const FEWEST_PROMPTS = 5
/** Sums that sign flips turn around must be whole. */
const WHOLE = 12

type Scale = 'share' | 'difference' | 'any'

/** The level of the k-th look at the same prompts. */
export const levelOf = (look: number): number => 0.05 / look

/** The rows that are not NaN; the columns themselves where all are known. */
function knownRows(values: Float64Array, prompt: Int32Array) {
  if (!values.some(Number.isNaN)) return { known: values, prompts: prompt }
  const prompts = prompt.filter((_, row) => !Number.isNaN(values[row] ?? Number.NaN))
  return { known: values.filter((value) => !Number.isNaN(value)), prompts }
}

/** Prompts whose rows do not add up to nothing. */
const countChanging = (known: Float64Array, prompts: Int32Array): number =>
  clusteredMean(known, prompts)?.sums.filter((sum) => Math.abs(sum) > NO_ERROR).length ?? 0

/**
 * A mean over rows with its interval at 1 − `level`, the prompt being the unit; `null` without rows or with one prompt.
 *
 * `tell`'s rules, and two more: a share of 0 or 1 has Clopper and Pearson's interval with the prompts as n, and where prompts
 * do not differ at all there is no interval but exact sign flips. Rows that are NaN are left out. O(rows).
 *
 * @example measure(Float64Array.of(1, 0, 1, Number.NaN), Int32Array.of(0, 1, 2, 3), 'share', 0.05)?.value // 2 / 3
 */
export function measure(values: Float64Array, prompt: Int32Array, scale: Scale, level: number): Measured | null {
  const { known, prompts } = knownRows(values, prompt)
  const told = tell([known], prompts, scale, 1 - level)
  if (!told) return null
  const middle = scale === 'share' ? 0.5 : 0
  if (told.error > NO_ERROR || told.pairs < FEWEST_PAIRS || told.prompts < FEWEST_PROMPTS)
    return told.basis === 'flips' ? { ...told, changing: countChanging(known, prompts) } : told
  if (Math.abs(told.value - middle) < NO_ERROR) return { ...told, low: null, high: null, p: null, basis: 'few' }
  const sums = clusteredMean(
    known.map((each) => each - middle),
    prompts,
  )?.sums
  const p = signFlipTest([...(sums ?? [])].map((sum) => Math.round(WHOLE * sum)))
  const changing = told.prompts
  if (scale !== 'share' || (told.value > 0 && told.value < 1))
    return { ...told, low: null, high: null, p, basis: 'flips', changing }
  const reach = (level / 2) ** (1 / told.prompts)
  const [low, high] = told.value === 1 ? [reach, 1] : [0, 1 - reach]
  return { ...told, low, high, p, basis: 'flips', changing }
}

/** A difference of two measured columns on the rows that both have. */
export function measureDifference(
  after: Float64Array,
  before: Float64Array,
  prompt: Int32Array,
  scale: 'difference' | 'any',
  level: number,
): Measured | null {
  const less = after.map((value, row) => value - (before[row] ?? Number.NaN))
  return measure(less, prompt, scale, level)
}
