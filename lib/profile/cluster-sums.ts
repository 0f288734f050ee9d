import { CELLS, cellOf, countsOf } from './count-pairs'
import { ESTIMATOR_FORMS, fromSums } from './estimators'
import type { Counts, Estimator } from './profile'

/** An estimator's linear forms summed over the pairs of each prompt: all that intervals need. One entry per prompt. */
export type ClusterSums = {
  readonly numerator: Float64Array
  readonly denominator: Float64Array
  readonly second: Float64Array | null
  readonly counts: Counts
}

/** The weight of a form for every combination of choice and sign; missing ones weigh nothing. */
function weightsOf([c, d, tm, th, thm]: readonly [number, number, number, number, number]): Float64Array {
  const weights = new Float64Array(CELLS)
  for (const choice of [-1, 0, 1])
    for (const sign of [-1, 0, 1])
      weights[cellOf(choice, sign)] = choice === 0 ? (sign === 0 ? thm : th) : sign === 0 ? tm : sign === choice ? c : d
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
  // Pairs of one prompt mostly follow each other: their sums stay in registers until the prompt changes.
  const cells = new Int32Array(CELLS)
  let current = 0
  let [n, d, s] = [0, 0, 0]
  for (let pair = 0; pair <= choices.length; pair++) {
    const prompt = pair < choices.length ? (cluster[pair] as number) : -1
    if (prompt !== current) {
      numerator[current] = (numerator[current] as number) + n
      denominator[current] = (denominator[current] as number) + d
      if (second) second[current] = (second[current] as number) + s
      current = prompt
      n = d = s = 0
    }
    if (prompt < 0) break
    const at = cellOf(choices[pair] as number, signs[pair] as number)
    cells[at] = (cells[at] as number) + 1
    n += top[at] as number
    d += bottom[at] as number
    if (side) s += side[at] as number
  }
  return { numerator, denominator, second, counts: countsOf(cells) }
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
