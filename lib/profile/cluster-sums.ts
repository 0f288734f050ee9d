import { ESTIMATOR_FORMS, fromSums } from './estimators'
import { type Estimator, MISSING } from './profile'

/** An estimator's linear forms summed over the pairs of each prompt: all that intervals need. One entry per prompt. */
export type ClusterSums = {
  readonly numerator: Float64Array
  readonly denominator: Float64Array
  readonly second: Float64Array | null
}

/** Choice and sign (−1, 0, 1 or MISSING = 2) as one number below 16. */
const cell = (choice: number, sign: number): number => ((choice + 1) << 2) | (sign + 1)

/** The weight of a form for every combination of choice and sign; missing ones weigh nothing. */
function weightsOf([c, d, tm, th, thm]: readonly [number, number, number, number, number]): Float64Array {
  const weights = new Float64Array(16)
  for (const choice of [-1, 0, 1])
    for (const sign of [-1, 0, 1])
      weights[cell(choice, sign)] = choice === 0 ? (sign === 0 ? thm : th) : sign === 0 ? tm : sign === choice ? c : d
  return weights
}

/** Sums an estimator's forms by prompt. `cluster` holds a prompt index below `clusters` for each pair. O(pairs). */
export function clusterSums(
  choices: Int8Array,
  signs: Int8Array,
  cluster: Int32Array,
  clusters: number,
  estimator: Estimator,
): ClusterSums {
  const forms = ESTIMATOR_FORMS[estimator]
  const [top, bottom] = [weightsOf(forms.numerator), weightsOf(forms.denominator)]
  const side = forms.second && weightsOf(forms.second)
  const numerator = new Float64Array(clusters)
  const denominator = new Float64Array(clusters)
  const second = side && new Float64Array(clusters)
  for (let pair = 0; pair < choices.length; pair++) {
    const choice = choices[pair] as number
    if (choice === MISSING) continue
    const at = cell(choice, signs[pair] as number)
    const prompt = cluster[pair] as number
    numerator[prompt] = (numerator[prompt] as number) + (top[at] as number)
    denominator[prompt] = (denominator[prompt] as number) + (bottom[at] as number)
    if (side && second) second[prompt] = (second[prompt] as number) + (side[at] as number)
  }
  return { numerator, denominator, second }
}

export function total(column: Float64Array): number {
  let sum = 0
  for (let i = 0; i < column.length; i++) sum += column[i] as number
  return sum
}

/** The estimate over all prompts; NaN where it is undefined. */
export const estimateOf = ({ numerator, denominator, second }: ClusterSums): number =>
  fromSums(total(numerator), total(denominator), second && total(second))

/** Prompts that take part: those with a pair in the denominator. */
export function countClusters({ denominator }: ClusterSums): number {
  let count = 0
  for (let i = 0; i < denominator.length; i++) if (denominator[i] !== 0) count++
  return count
}
