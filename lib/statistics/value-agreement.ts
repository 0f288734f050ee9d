import { pearson } from './correlation'

/** How alike two measurements of the same responses are. */
export type ValueAgreement = {
  readonly n: number
  /** Share with the same value. */
  readonly same: number | null
  readonly statistic: 'kappa' | 'spearman'
  readonly value: number | null
  readonly interval: readonly [number, number] | null
}

const Z = 1.96

/**
 * How far two measurements of the same responses agree: Cohen's κ where both only say yes or no, else Spearman's ρ.
 *
 * Arrays of one value a response, NaN where missing; responses with both count. κ: Cohen 1960, its interval from the
 * large-sample error √(p(1−p)/n)/(1−p_chance). ρ: Pearson's r of mid-ranks, its interval by Fisher's z with the error
 * √((1+ρ²/2)/(n−3)) of Bonett and Wright 2000. Both in [−1, 1]. `null` where a measurement does not vary or n is below 4.
 * The intervals take responses as independent.
 *
 * @example agreeOnValues([0, 1, 1, 0], [0, 1, 1, 0]).value // 1
 */
export function agreeOnValues(first: ArrayLike<number>, second: ArrayLike<number>): ValueAgreement {
  const x: number[] = []
  const y: number[] = []
  for (let at = 0; at < Math.min(first.length, second.length); at++) {
    const [one, other] = [first[at], second[at]]
    if (Number.isNaN(one) || Number.isNaN(other)) continue
    x.push(one)
    y.push(other)
  }
  const n = x.length
  const same = n > 0 ? x.filter((value, at) => value === y[at]).length / n : null
  const binary = [...x, ...y].every((value) => value === 0 || value === 1)
  return { n, same, ...(binary ? kappaOf(x, y, same ?? 0) : spearmanOf(x, y)) }
}

type Statistic = Pick<ValueAgreement, 'statistic' | 'value' | 'interval'>

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const within = (low: number, high: number): readonly [number, number] => [Math.max(-1, low), Math.min(1, high)]

function kappaOf(x: readonly number[], y: readonly number[], same: number): Statistic {
  const n = x.length
  const [p, q] = [mean(x), mean(y)]
  const chance = p * q + (1 - p) * (1 - q)
  if (n < 4 || !(chance < 1)) return { statistic: 'kappa', value: null, interval: null }
  const value = (same - chance) / (1 - chance)
  const error = Math.sqrt((same * (1 - same)) / n) / (1 - chance)
  return { statistic: 'kappa', value, interval: within(value - Z * error, value + Z * error) }
}

function spearmanOf(x: readonly number[], y: readonly number[]): Statistic {
  const value = x.length < 4 ? null : pearson(midRanks(x), midRanks(y))
  if (value === null) return { statistic: 'spearman', value, interval: null }
  const z = Math.atanh(Math.min(Math.max(value, -1 + 1e-12), 1 - 1e-12))
  const error = Z * Math.sqrt((1 + value ** 2 / 2) / (x.length - 3))
  return { statistic: 'spearman', value, interval: within(Math.tanh(z - error), Math.tanh(z + error)) }
}

function midRanks(values: readonly number[]): readonly number[] {
  const order = Array.from(values.keys()).sort((i, j) => values[i] - values[j])
  const ranks = new Array<number>(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && values[order[to]] === values[order[from]]) to++
    for (let at = from; at < to; at++) ranks[order[at]] = (from + to + 1) / 2
    from = to
  }
  return ranks
}
