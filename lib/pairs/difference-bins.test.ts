import { expect, it } from 'vitest'
import { makeInput, turned } from '@/lib/profile/fixtures/make-input'
import { countsOf } from '@/lib/profile/fixtures/signs-input'
import { manifestation } from '@/lib/profile/manifestation'
import { differenceBins } from './difference-bins'

const input = makeInput({ seed: 2, pairs: 300, perPrompt: 2 })
const [factor] = input.factors
if (!factor) throw new Error('a factor')

it('counts C right of 0 and D left of it', () => {
  const { edges, raters } = differenceBins(input, factor, input.raters)
  expect(edges[10]).toBe(0)
  const signs = manifestation(factor, input.a, input.b)
  for (const [at, { choices }] of input.raters.entries()) {
    const { c, d } = countsOf(choices, signs)
    const counts = raters[at]?.counts ?? []
    const sum = (part: readonly number[]) => part.reduce((total, count) => total + count, 0)
    expect([sum(counts.slice(10)), sum(counts.slice(0, 10))]).toEqual([c, d])
  }
})

it('does not depend on which response comes first, nor breaks at an outlier or a constant', () => {
  const swapped = input.raters.map((rater) => ({ ...rater, choices: turned(rater.choices) }))
  expect(differenceBins({ a: input.b, b: input.a }, factor, swapped)).toEqual(
    differenceBins(input, factor, input.raters),
  )
  const outlier = factor.values.slice()
  outlier[0] = 1e9
  expect(differenceBins(input, { ...factor, values: outlier }, input.raters).edges.at(-1)).toBeLessThan(10)
  const constant = differenceBins(input, { ...factor, values: factor.values.map(() => 1) }, input.raters)
  expect(constant.raters[0]?.counts).toEqual(new Array(20).fill(0))
})
