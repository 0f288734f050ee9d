import { type Counts, choiceCode, countsOf, membershipOf } from './cells'
import type { Clusters } from './clusters'
import { pick } from './columns'

/** Combinations of a choice and a sign. */
const CELLS = 16
const MEMBER = membershipOf(0, null)

/** A column of choices as codes and the slice at each place; −1: in none that counts. */
export type Sliced = { readonly codes: Uint8Array; readonly slices: Int16Array; readonly count: number }

export function slicedChoices(order: Int32Array, choices: Int8Array, slices: Int16Array, count: number): Sliced {
  const codes = Uint8Array.from(order, (pair) => choiceCode(choices[pair]))
  return { codes, slices: pick(slices, order), count }
}

/** Pairs and prompts of each of `count` slices. */
export function sizesOfSlices(slices: Int16Array, count: number, { order, starts, groupOf }: Clusters) {
  const pairs = new Int32Array(count)
  const prompts = new Int32Array(count)
  const last = new Int32Array(count).fill(-1)
  for (let prompt = 0; prompt < groupOf.length; prompt++)
    for (let place = starts[prompt]; place < starts[prompt + 1]; place++) {
      const slice = slices[order[place]]
      if (slice < 0) continue
      pairs[slice]++
      if (last[slice] !== prompt) prompts[slice]++
      last[slice] = prompt
    }
  return Array.from({ length: count }, (_, slice) => ({ pairs: pairs[slice], prompts: prompts[slice] }))
}

/** How choices and signs meet within each slice. O(pairs). */
export function countSlices({ codes, slices, count }: Sliced, signs: Uint8Array): readonly Counts[] {
  const cells = new Int32Array(count * CELLS)
  for (let place = 0; place < codes.length; place++)
    if (slices[place] >= 0) cells[slices[place] * CELLS + (codes[place] | signs[place])]++
  return Array.from({ length: count }, (_, slice) =>
    countsOf(
      Array.from(MEMBER, (_, cell) => (cell < CELLS ? cells[slice * CELLS + cell] : 0)),
      MEMBER,
    ),
  )
}

/** The first derivatives of each slice's statistic, a row of five for the counts c, d, tm, th, thm; none: it is undefined. */
export type Influences = readonly (readonly number[])[]

/**
 * Sums of squares and products of the slices' first derivatives over prompts, and the prompts that take part in each and in
 * any. `takes` says which cells are in the statistic's denominator. O(pairs).
 */
export function sliceProducts(
  { codes, slices, count }: Sliced,
  signs: Uint8Array,
  influences: Influences,
  takes: Uint8Array,
  { starts, groupOf }: Clusters,
) {
  const weights = new Float64Array(count * CELLS)
  for (let slice = 0; slice < count; slice++)
    for (let cell = 0; cell < CELLS; cell++) weights[slice * CELLS + cell] = influences[slice][MEMBER[cell]] ?? 0
  const products = Array.from({ length: count }, () => new Array<number>(count).fill(0))
  const prompts = new Int32Array(count)
  let all = 0
  const sums = new Float64Array(count)
  const touched = new Set<number>()
  for (let prompt = 0; prompt < groupOf.length; prompt++) {
    for (let place = starts[prompt]; place < starts[prompt + 1]; place++) {
      const slice = slices[place]
      const cell = codes[place] | signs[place]
      if (slice < 0 || takes[cell] === 0) continue
      touched.add(slice)
      sums[slice] += weights[slice * CELLS + cell]
    }
    if (touched.size > 0) all++
    for (const i of touched) {
      prompts[i]++
      for (const j of touched) products[i][j] += sums[i] * sums[j]
    }
    for (const i of touched) sums[i] = 0
    touched.clear()
  }
  return { products, prompts: Array.from(prompts), all }
}
