import { equalityTest } from '@/lib/statistics/heterogeneity'
import type { CountedEstimate } from '@/lib/words/estimate'
import { choiceCode, countsOf, membershipOf } from './cells'
import { studentInterval } from './cluster-robust'
import { factorScore, scoreInfluence } from './estimators'
import type { Counts } from './profile'
import { scoreOf, takesPart } from './statistic'
import type { Study } from './study'

/** Combinations of a choice and a sign. */
const CELLS = 16
const MEMBER = membershipOf(0, null)

/** A rater's choices and the slice at each place; −1: in none that is scored. */
export type Sliced = { readonly codes: Uint8Array; readonly slices: Int16Array; readonly count: number }

export function slicedChoices({ clusters }: Study, choices: Int8Array, slices: Int16Array, count: number): Sliced {
  const { order } = clusters
  const codes = Uint8Array.from(order, (pair) => choiceCode(choices[pair] as number))
  return { codes, slices: Int16Array.from(order, (pair) => slices[pair] as number), count }
}

function countSlices({ codes, slices, count }: Sliced, signs: Uint8Array): readonly Counts[] {
  const cells = new Int32Array(count * CELLS)
  for (let place = 0; place < codes.length; place++) {
    const slice = slices[place] as number
    if (slice < 0) continue
    const at = slice * CELLS + ((codes[place] as number) | (signs[place] as number))
    cells[at] = (cells[at] as number) + 1
  }
  return Array.from({ length: count }, (_, slice) =>
    countsOf(
      Array.from({ length: 1024 }, (_, cell) => (cell < CELLS ? (cells[slice * CELLS + cell] as number) : 0)),
      MEMBER,
    ),
  )
}

/** Sums of squares and products of the slices' first derivatives over prompts, and the prompts that take part in each. */
function covariance(study: Study, { codes, slices, count }: Sliced, signs: Uint8Array, weights: Float64Array) {
  const { starts, groupOf } = study.clusters
  const takes = takesPart(scoreOf(0), study.settings.estimator)
  const products = Array.from({ length: count }, () => new Array<number>(count).fill(0))
  const prompts = new Int32Array(count)
  let all = 0
  const sums = new Float64Array(count)
  const touched = new Set<number>()
  for (let prompt = 0; prompt < groupOf.length; prompt++) {
    for (let place = starts[prompt] as number; place < (starts[prompt + 1] as number); place++) {
      const slice = slices[place] as number
      const code = codes[place] as number
      const cell = code | (signs[place] as number)
      if (slice < 0 || takes[cell] === 0) continue
      touched.add(slice)
      sums[slice] = (sums[slice] as number) + (weights[slice * CELLS + cell] as number)
    }
    if (touched.size > 0) all++
    for (const i of touched) {
      prompts[i] = (prompts[i] as number) + 1
      const row = products[i] as number[]
      for (const j of touched) row[j] = (row[j] as number) + (sums[i] as number) * (sums[j] as number)
    }
    for (const i of touched) sums[i] = 0
    touched.clear()
  }
  return { products, prompts, all }
}

export type ScoredSlices = {
  readonly scores: readonly CountedEstimate[]
  readonly test: { readonly slices: number; readonly f: number | null; readonly p: number | null }
}

/**
 * A rater's score on one factor in every slice, with cluster-robust intervals, and a test whether they are all the same.
 *
 * Slices may share prompts: the test uses their whole covariance. O(pairs).
 */
export function scoreSlices(study: Study, sliced: Sliced, signs: Uint8Array): ScoredSlices {
  const { estimator, confidence } = study.settings
  const counts = countSlices(sliced, signs)
  const values = counts.map((each) => factorScore(each, estimator))
  const weights = new Float64Array(sliced.count * CELLS)
  for (const [slice, each] of counts.entries()) {
    if (values[slice] === null) continue
    const influence = scoreInfluence(each, estimator)
    for (let cell = 0; cell < CELLS; cell++) weights[slice * CELLS + cell] = influence[MEMBER[cell] ?? -1] ?? 0
  }
  const { products, prompts, all } = covariance(study, sliced, signs, weights)
  const scores = values.map((value, slice): CountedEstimate => {
    const { c, d, tm } = counts[slice] as Counts
    if (value === null) return { value, low: null, high: null, n: c + d + tm }
    const squares = products[slice]?.[slice] as number
    const { low, high } = studentInterval(value, squares, prompts[slice] as number, confidence)
    return { value, low, high, n: c + d + tm }
  })
  const defined = values.flatMap((value, slice) => (value === null ? [] : [{ value, slice }]))
  const correction = all / (all - 1)
  const test = equalityTest(
    defined.map(({ value }) => value),
    defined.map(({ slice: i }) => defined.map(({ slice: j }) => (products[i]?.[j] as number) * correction)),
    all,
  )
  return { scores, test: { slices: defined.length, f: test?.f ?? null, p: test?.p ?? null } }
}
