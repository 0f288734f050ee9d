import { expect, it } from 'vitest'
import { makeInput, turned } from '@/lib/profile/fixtures/make-input'
import type { RaterInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { valueDistribution } from './value-distribution'

const rater = (choices: readonly number[]): RaterInput => ({
  ...{ id: 'r', name: 'r', kind: 'human', setting: null, orders: null },
  choices: Int8Array.from(choices),
})

it('splits the values by what was chosen', () => {
  const pairs = { a: Int32Array.of(0, 2, 4, 0, 0), b: Int32Array.of(1, 3, 5, 3, 2) }
  // The third pair lacks a value, the fourth is a tie, the fifth has no label.
  const values = Float32Array.of(3, 1, 10, 4, Number.NaN, 2)
  const { all, raters, range } = valueDistribution(pairs, values, [rater([1, -1, 1, 0, MISSING])])
  expect(all).toMatchObject({ n: 5, quartiles: [2, 3, 4] })
  expect(range).toEqual([1, 10])
  expect(raters[0]?.chosen).toMatchObject({ n: 2, quartiles: [3.25, 3.5, 3.75] })
  expect(raters[0]?.rejected).toMatchObject({ n: 2, quartiles: [3.25, 5.5, 7.75] })
})

it('has nothing to say of no values', () => {
  const pairs = { a: Int32Array.of(0), b: Int32Array.of(1) }
  const { bins, all, range, raters } = valueDistribution(pairs, Float32Array.of(Number.NaN, Number.NaN), [rater([1])])
  expect({ bins, all, range }).toEqual({
    bins: { edges: [], whole: false },
    all: { n: 0, counts: [], quartiles: null },
    range: null,
  })
  expect(raters[0]?.chosen).toEqual({ n: 0, counts: [], quartiles: null })
})

it('does not depend on which response comes first; choosing the other ones exchanges chosen and rejected', () => {
  const input = makeInput({ seed: 8, pairs: 200, perPrompt: 2 })
  const values = input.factors[0]?.values ?? new Float64Array(0)
  const found = valueDistribution(input, values, input.raters)
  const other = input.raters.map((each) => ({ ...each, choices: turned(each.choices) }))
  expect(valueDistribution({ a: input.b, b: input.a }, values, other)).toEqual(found)
  expect(valueDistribution(input, values, other).raters).toEqual(
    found.raters.map(({ id, chosen, rejected }) => ({ id, chosen: rejected, rejected: chosen })),
  )
})
