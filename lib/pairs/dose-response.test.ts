import { describe, expect, it } from 'vitest'
import { makeInput, turned } from '@/lib/profile/fixtures/make-input'
import { countsOf } from '@/lib/profile/fixtures/signs-input'
import { manifestation } from '@/lib/profile/manifestation'
import type { RaterInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { doseResponse } from './dose-response'

const rater = (choices: readonly number[]): RaterInput => ({
  ...{ id: 'r', name: 'r', kind: 'human', setting: null, orders: null },
  choices: Int8Array.from(choices),
})
const even = (pairs: number) => ({
  a: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair),
  b: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair + 1),
  prompt: Int32Array.from({ length: pairs }, (_, pair) => pair),
  prompts: pairs,
})

describe('an example by hand', () => {
  // Ten pairs, one to a prompt; the first response always has 3 more; it is chosen eight times.
  const pairs = even(10)
  const values = Float64Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 4 : 1))

  it('is the share that chose the response with more', () => {
    const { bins, raters } = doseResponse(
      pairs,
      { values, epsilon: 0 },
      [rater([1, 1, 1, 1, 1, 1, 1, 1, -1, -1])],
      0.95,
    )
    expect(bins).toEqual([{ from: 3, to: 3, middle: 3, n: 10 }])
    expect(raters[0]?.shares[0]?.value).toBe(0.8)
    expect(raters[0]?.shares[0]?.n).toBe(10)
    // The mean .6 has the error √(.64/9); asin .6 ± t(.975, 9) · error / .8, as a share.
    expect(raters[0]?.shares[0]?.low).toBeCloseTo(0.444836884, 9)
    expect(raters[0]?.shares[0]?.high).toBeCloseTo(0.992515478, 9)
  })

  it('leaves out ties, missing labels, equal values and absent ones', () => {
    const own = values.slice()
    own[16] = own[17] as number
    own[18] = Number.NaN
    const { bins, raters } = doseResponse(
      pairs,
      { values: own, epsilon: 0 },
      [rater([1, 1, 1, 1, 1, -1, 0, MISSING, 1, 1])],
      0.95,
    )
    expect(bins[0]?.n).toBe(6)
    expect(raters[0]?.shares[0]).toMatchObject({ n: 6, value: 5 / 6 })
    expect(doseResponse(pairs, { values, epsilon: 3 }, [rater(new Array(10).fill(1))], 0.95).bins).toEqual([])
  })
})

describe('whatever the data', () => {
  const input = makeInput({ seed: 4, pairs: 600, perPrompt: 3 })
  const [factor] = input.factors
  if (!factor) throw new Error('a factor')
  const found = doseResponse(input, factor, input.raters, 0.95)

  it('n adds up to C + D, and the shares to C', () => {
    const signs = manifestation(factor, input.a, input.b)
    for (const [at, { choices }] of input.raters.entries()) {
      const { c, d } = countsOf(choices, signs)
      const shares = found.raters[at]?.shares ?? []
      expect(shares.reduce((sum, { n }) => sum + n, 0)).toBe(c + d)
      expect(shares.reduce((sum, { n, value }) => sum + n * (value ?? 0), 0)).toBeCloseTo(c, 8)
    }
  })

  it('does not depend on which response comes first, nor on the order of pairs or the names of prompts', () => {
    const swapped = input.raters.map((each) => ({ ...each, choices: turned(each.choices) }))
    expect(doseResponse({ ...input, a: input.b, b: input.a }, factor, swapped, 0.95)).toEqual(found)
    const reversed = input.raters.map((each) => ({ ...each, choices: each.choices.slice().reverse() }))
    const pairs = {
      a: input.a.slice().reverse(),
      b: input.b.slice().reverse(),
      prompt: input.prompt.map((prompt) => input.prompts - 1 - prompt).reverse(),
      prompts: input.prompts,
    }
    expect(doseResponse(pairs, factor, reversed, 0.95)).toEqual(found)
  })

  it('turns around ½ when the factor is turned around', () => {
    const negated = { ...factor, values: factor.values.map((value) => -value) }
    const other = doseResponse(input, negated, input.raters, 0.95)
    expect(other.bins).toEqual(found.bins)
    for (const [at, { shares }] of other.raters.entries())
      for (const [bin, { value, low, high }] of shares.entries()) {
        const own = found.raters[at]?.shares[bin]
        expect(value).toBeCloseTo(1 - (own?.value ?? 0), 10)
        expect(low).toBeCloseTo(1 - (own?.high ?? 0), 10)
        expect(high).toBeCloseTo(1 - (own?.low ?? 0), 10)
      }
  })
})
