import { createRandom } from '@/lib/statistics/random'

/** Prompts up to which all ways to flip them are gone through; above, so many are drawn. */
const ALL_WAYS = 12
const DRAWS = 9999
/** Prompts above which several are flipped together: the test stays exact, and its cost bounded. */
const MOST_GROUPS = 1024
/** Draws as extreme as the data after which p is known well enough. */
const ENOUGH = 500

const SAME = 1e-12

/** Sums over the rows of each prompt: Σ (y − ½) x, a row of `columns.length` numbers a group. */
function scores(columns: readonly Float64Array[], first: Uint8Array, prompt: Int32Array, seed: number) {
  const place = new Map<number, number>()
  for (const each of prompt) if (!place.has(each)) place.set(each, place.size)
  const groups = Math.min(place.size, MOST_GROUPS)
  const random = createRandom(seed)
  const of = Array.from({ length: place.size }, (_, at) => (place.size > MOST_GROUPS ? random(groups) : at))
  const k = columns.length
  const sums = new Float64Array(groups * k)
  for (let row = 0; row < first.length; row++) {
    const group = of[place.get(prompt[row]) ?? 0]
    for (let i = 0; i < k; i++) sums[group * k + i] += columns[i][row] * (first[row] - 0.5)
  }
  return { sums, groups }
}

/**
 * Whether any of these columns goes with the choices: how surprising it would be if each prompt could as well have come out
 * the other way.
 *
 * Sign-flip score test: S_g = Σ_{i∈g} (y_i − ½) x_i, T = Σ_k (Σ_g S_gk)² / Σ_g S_gk²; whole prompts are flipped, all ways up
 * to 12 of them, else 9,999 seeded ones (fewer once 500 are as extreme); above 1,024 prompts, random groups of them. p is in
 * (0, 1]; `statistic` is T. Hemerik, Goeman and Finos 2020.
 *
 * @example scoreTest([Float64Array.of(1, 1)], Uint8Array.of(1, 1), Int32Array.of(0, 1), 1).p // 0.5
 */
export function scoreTest(columns: readonly Float64Array[], first: Uint8Array, prompt: Int32Array, seed: number) {
  const k = columns.length
  const { sums, groups } = scores(columns, first, prompt, seed)
  const scale = new Float64Array(k)
  for (let at = 0; at < sums.length; at++) scale[at % k] += sums[at] * sums[at]
  const total = new Float64Array(k)
  const statisticOf = (sign: (group: number) => number): number => {
    total.fill(0)
    for (let group = 0; group < groups; group++) {
      const side = sign(group)
      for (let i = 0, from = group * k; i < k; i++) total[i] += side * sums[from + i]
    }
    let sum = 0
    for (let i = 0; i < k; i++) if (scale[i] > 0) sum += (total[i] * total[i]) / scale[i]
    return sum
  }
  const statistic = statisticOf(() => 1)
  const isExtreme = (found: number) => found >= statistic * (1 - SAME) - SAME
  if (groups <= ALL_WAYS) {
    const ways = 2 ** groups
    let extreme = 0
    for (let way = 0; way < ways; way++) if (isExtreme(statisticOf((group) => 1 - 2 * ((way >> group) & 1)))) extreme++
    return { statistic, p: extreme / ways }
  }
  const random = createRandom(seed + 1)
  let [extreme, drawn, bits, left] = [0, 0, 0, 0]
  const sign = () => {
    if (left === 0) [bits, left] = [random(2 ** 30), 30]
    left--
    const side = 1 - 2 * (bits & 1)
    bits >>= 1
    return side
  }
  while (drawn < DRAWS && extreme < ENOUGH) {
    drawn++
    if (isExtreme(statisticOf(sign))) extreme++
  }
  return { statistic, p: (1 + extreme) / (1 + drawn) }
}
