import { sidesOf } from '@/lib/profile/sides-of'
import { shuffled } from '@/lib/statistics/clusters'
import { pick } from '@/lib/statistics/columns'
import { MISSING } from '@/lib/words/rater'
import type { ChoiceSource } from './choice-source'

/** Pairs that a model of choices takes; above, random prompts with about as many, and it is said. */
export const MOST_PAIRS = 20_000

/** Some pairs with what is known of them; every column has one entry a pair. */
export type PairTable = {
  /** The pairs' places in the dataset. */
  readonly pair: Int32Array
  readonly prompt: Int32Array
  readonly component: Int32Array
  /** How many pairs there would be to take. */
  readonly of: number
}

/** What a factor says of each pair of a table. */
export type FactorColumn = {
  readonly factor: string
  readonly label: string
  /** Difference of the transformed values, first response minus second; NaN where one has none. */
  readonly difference: Float64Array
  /** Which response has more: +1, −1, 0, or `MISSING`. */
  readonly sign: Int8Array
}

/** All pairs that `takes`, or those of as many random whole prompts as hold about `most` of them. O(pairs). */
export function takePairs(
  source: ChoiceSource,
  takes: (pair: number) => boolean,
  most: number,
  seed: number,
): PairTable {
  const { prompt, prompts, a, derived = 0 } = source.input
  const all = new Int32Array(a.length - derived)
  let count = 0
  for (let pair = 0; pair < all.length; pair++) if (takes(pair)) all[count++] = pair
  const own = all.slice(0, count)
  const kept = own.length > most ? sampled(own, prompt, prompts, most, seed) : own
  const prompts_ = pick(prompt, kept)
  return { pair: kept, prompt: prompts_, component: pick(source.components.of, prompts_), of: own.length }
}

function sampled(pairs: Int32Array, prompt: Int32Array, prompts: number, most: number, seed: number): Int32Array {
  const size = new Int32Array(prompts)
  for (const pair of pairs) {
    const at = prompt[pair] ?? 0
    size[at] = (size[at] ?? 0) + 1
  }
  const isIn = new Uint8Array(prompts)
  let taken = 0
  for (const at of shuffled(prompts, seed)) {
    if (taken >= most) break
    isIn[at] = 1
    taken += size[at] ?? 0
  }
  return pairs.filter((pair) => isIn[prompt[pair] ?? 0] === 1)
}

/** The rows of a table that stay. */
export const keepRows = (table: PairTable, rows: Int32Array): PairTable => ({
  pair: pick(table.pair, rows),
  prompt: pick(table.prompt, rows),
  component: pick(table.component, rows),
  of: table.of,
})

/** Whether the first response was chosen; of pairs that the rater decided. */
export const firstChosen = (choices: Int8Array, { pair }: PairTable): Uint8Array =>
  Uint8Array.from(pair, (each) => Number(choices[each] === 1))

/** Rounds as manifestations do (METHOD §2), so that 0.1 + 0.2 − 0.3 is no difference. */
const ROUNDING = 5e-10

/** What each factor of the dataset says of these pairs. O(factors × pairs). */
export function factorColumns(source: ChoiceSource, { pair }: PairTable): readonly FactorColumn[] {
  return source.input.factors.map((factor) => {
    const { id, label, epsilon } = factor
    const { first, second } = sidesOf(factor, source.input, pair)
    const isLog = source.transforms.get(id) === 'log1p'
    const difference = new Float64Array(pair.length)
    const sign = new Int8Array(pair.length)
    for (const [row, one] of first.entries()) {
      const other = second[row] ?? Number.NaN
      const plain = one - other
      difference[row] = isLog ? Math.log1p(one) - Math.log1p(other) : plain
      const least = epsilon + ROUNDING
      sign[row] = Number.isNaN(plain) ? MISSING : Number(plain >= least) - Number(plain <= -least)
    }
    return { factor: id, label, difference, sign }
  })
}
