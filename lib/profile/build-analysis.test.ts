import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import type { Analysis, SliceInput } from './analysis'
import { buildAnalysis } from './build-analysis'
import { makeInput, SETTINGS, type Shape, turned } from './fixtures/make-input'
import type { ProfileInput } from './profile'

const halves = (pairs: number): SliceInput => ({
  ...{ name: 'half', values: ['early', 'late', 'rare'] },
  codes: Int16Array.from({ length: pairs }, (_, pair) =>
    pair === 0 ? 2 : pair % 7 === 0 ? -1 : pair < pairs / 2 ? 0 : 1,
  ),
})
const analyse = (input: ProfileInput): Analysis =>
  buildAnalysis({ ...input, slices: [halves(input.a.length)] }, SETTINGS)
const made = (shape: Shape): Analysis => analyse(makeInput(shape))

const find = (analysis: Analysis, rater: string, scale = 'sign') => {
  const table = analysis.controlled.find((each) => each.scale === scale)
  const found = table?.raters.find((each) => each.rater === rater)
  if (!found) throw new Error(`no regression for ${rater}`)
  return found
}

describe('controlled weights', () => {
  it('weigh the factor that is followed, and tell the others from it', () => {
    const { weights, refused, n, of } = find(made({ seed: 1, pairs: 3000, perPrompt: 3 }), 'Judge')
    expect(refused).toBeNull()
    expect(n).toBeLessThanOrEqual(of)
    const [length, ...others] = weights
    expect(length?.low).toBeGreaterThan(0.5)
    expect(length?.addedFit).toBeGreaterThan(0.05)
    for (const { q, addedFit } of others) {
      expect(q).toBeGreaterThan(0.05)
      expect(addedFit).toBeLessThan(0.01)
    }
  })

  it('refuse perfect separation in words, and weigh no constant or repeated factor', () => {
    const input = makeInput({ seed: 2, pairs: 300, perPrompt: 1 })
    const [length] = input.factors
    if (!length) throw new Error('no factor')
    const choices = Int8Array.from(input.a, (a, pair) => {
      const difference = (length.values[a] ?? 0) - (length.values[input.b[pair] ?? 0] ?? 0)
      return Number.isNaN(difference) ? 2 : Math.sign(difference)
    })
    const factors = [
      ...input.factors,
      { ...length, id: 'less', label: 'Less', values: length.values.map((value) => -value) },
      { ...length, id: 'same', label: 'Same', values: length.values.map((value) => (Number.isNaN(value) ? value : 1)) },
    ]
    const analysis = analyse({ ...input, factors, raters: input.raters.map((rater) => ({ ...rater, choices })) })
    const found = find(analysis, 'Judge')
    expect(found.refused).toMatch(/“length”, predicts every choice.*perfect separation/)
    expect(found.weights.every(({ value, low }) => value === null && low === null)).toBe(true)
    expect(analysis.controlled[0]?.omitted).toEqual([
      { factor: 'less', reason: 'says the same as “length” on every pair' },
      { factor: 'same', reason: 'does not tell the responses of any pair apart' },
    ])
  })
})

describe('people and models side by side', () => {
  const withFactor = (
    input: ProfileInput,
    id: string,
    values: (length: number, at: number) => number,
  ): ProfileInput => {
    const [length] = input.factors
    if (!length) throw new Error('no factor')
    return { ...input, factors: [...input.factors, { ...length, id, label: id, values: length.values.map(values) }] }
  }

  it('leave out a factor that points the same way on nearly every pair, by name', () => {
    const input = withFactor(makeInput({ seed: 8, pairs: 3000, perPrompt: 3 }), 'twin', (value, at) =>
      at % 400 === 0 ? 9 - value : value,
    )
    const { omitted, raters } = analyse(input).controlled[0] ?? {}
    expect(omitted).toEqual([
      { factor: 'twin', reason: expect.stringMatching(/^points the same way as “length” on nearly every pair/) },
    ])
    expect(raters?.every(({ refused }) => refused === null)).toBe(true)
  })

  it('leave out a direction that settles some choices, with its pairs, and weigh the rest', () => {
    const input = withFactor(makeInput({ seed: 9, pairs: 3000, perPrompt: 3 }), 'rare', (_, at) =>
      Number(at % 100 === 0),
    )
    const raters = input.raters.map((rater) => ({
      ...rater,
      choices: rater.kind === 'human' ? rater.choices : rater.choices.map((own, pair) => (pair % 50 === 0 ? 1 : own)),
    }))
    const analysis = analyse({ ...input, raters })
    const judge = find(analysis, 'Judge')
    expect(judge.refused).toBeNull()
    expect(judge.settled).toEqual([
      { factor: 'rare', reason: expect.stringMatching(/^settles every choice on \d\d pairs/) },
    ])
    expect(judge.weights.find(({ factor }) => factor === 'rare')?.value).toBeNull()
    expect(judge.weights.find(({ factor }) => factor === 'length')?.low).toBeGreaterThan(0.5)
    expect(find(analysis, 'Ann').weights.find(({ factor }) => factor === 'rare')?.value).not.toBeNull()
  })

  it('have the same factors, a family over all of them, and differences on common pairs', () => {
    const input = makeInput({ seed: 10, pairs: 3000, perPrompt: 3 })
    const raters = input.raters.map((rater) => ({
      ...rater,
      choices: rater.kind === 'human' ? rater.choices : turned(rater.choices),
    }))
    const [table] = analyse({ ...input, raters }).controlled
    const factors = table?.raters.map(({ weights }) => weights.map(({ factor }) => factor).join())
    expect(new Set(factors).size).toBe(1)
    expect(table?.tests).toBe(4 * 4 + 4)
    expect(table?.differences.map(({ factor }) => factor)).toEqual(['length', 'y', 'z', 'w'])
    const [length, other] = table?.differences ?? []
    expect(length?.high).toBeLessThan(-1)
    expect(length?.q).toBeLessThan(1e-6)
    expect(length?.value).toBeCloseTo((length?.model ?? 0) - (length?.people ?? 0), 12)
    expect((other?.low ?? 1) * (other?.high ?? 1)).toBeLessThan(0)
  })

  it('hold who wrote it still: what only goes with the author is left with no weight', () => {
    const pairs = 3000
    const made = makeInput({ seed: 11, pairs, perPrompt: 1 })
    const random = createRandom(12)
    const of = Int32Array.from({ length: 2 * pairs }, () => random(5))
    // Authors four and five are chosen, and use lists; lists themselves say nothing.
    const input = withFactor(made, 'lists', (_, at) => Number(random(10) < 2 * (of[at] ?? 0)))
    const strength = (at: number) => (of[at] ?? 0) + random(3)
    const choices = Int8Array.from({ length: pairs }, (_, pair) =>
      Math.sign(strength(2 * pair) - strength(2 * pair + 1)),
    )
    const names = ['a', 'b', 'c', 'd', 'e', 'silent']
    const analysis = analyse({
      ...input,
      raters: input.raters.map((rater) => ({ ...rater, choices })),
      authors: { names, of },
    })
    const lists = (isHeld: boolean) => {
      const table = analysis.controlled.find(({ scale, authors }) => scale === 'sign' && (authors !== null) === isHeld)
      return table?.raters[0]?.weights.find(({ factor }) => factor === 'lists')
    }
    expect(lists(false)?.low).toBeGreaterThan(0.8)
    expect(lists(true)?.low).toBeLessThan(0)
    expect(lists(true)?.high).toBeGreaterThan(0)
    expect(analysis.authorsApart).toBe(false)
    const alone = analyse({ ...input, authors: { names: ['a'], of: new Int32Array(2 * pairs) } })
    expect([alone.controlled.length, alone.authorsApart]).toEqual([2, true])
    expect(analysis.controlled.map(({ authors }) => authors)).toEqual([
      null,
      null,
      { held: 5, more: 1, groups: 1 },
      { held: 5, more: 1, groups: 1 },
    ])
  })
})

describe('scores with length held still', () => {
  it('take away what only follows length, and leave the rest', () => {
    const input = makeInput({ seed: 3, pairs: 6000, perPrompt: 2 })
    const [length, ...rest] = input.factors
    if (!length) throw new Error('no factor')
    // A factor that mostly goes with length: half of its value is the length, half is its own.
    const close = { ...length, id: 'close', label: 'Close', values: length.values.map((value, at) => value + (at % 5)) }
    const held = analyse({ ...input, factors: [length, close, ...rest] }).lengthControlled
    const own = held.find(({ rater, factor }) => rater === 'Judge' && factor === 'close')
    expect(own?.raw).toBeGreaterThan(0.15)
    expect(own?.low).toBeLessThan(0)
    expect(own?.high).toBeGreaterThan(0)
    expect((own?.longer ?? 0) + (own?.shorter ?? 0)).toBeLessThanOrEqual(own?.n ?? 0)
    expect(held.some(({ factor }) => factor === 'length')).toBe(false)
  })
})

describe('factors that move together', () => {
  it('are beside each other in one cluster, with a warning', () => {
    const input = makeInput({ seed: 4, pairs: 500, perPrompt: 1 })
    const [length] = input.factors
    if (!length) throw new Error('no factor')
    const twin = { ...length, id: 'twin', label: 'Twin', values: length.values.map((value) => -2 * value) }
    const { correlation } = analyse({ ...input, factors: [...input.factors, twin] })
    expect(correlation.clusters).toContainEqual(['length', 'twin'])
    expect(correlation.warnings).toMatchObject([{ first: 'length', second: 'twin', value: -1 }])
    const at = correlation.factors.indexOf('length')
    expect(correlation.rows[at]?.[at]).toMatchObject({ value: 1 })
    expect(correlation.rows[at]?.[at + 1]?.value).toBe(correlation.rows[at + 1]?.[at]?.value)
  })
})

describe('slices', () => {
  it('score only what is large enough, and test whether the score is the same', () => {
    const input = makeInput({ seed: 5, pairs: 4000, perPrompt: 2 })
    const raters = input.raters.map((rater) => ({
      ...rater,
      // In the late half the judge does the opposite.
      choices:
        rater.kind === 'human'
          ? rater.choices
          : rater.choices.map((choice, pair) => (pair < 2000 || choice === 2 ? choice : -choice)),
    }))
    const [sliced] = analyse({ ...input, raters }).sliced
    expect(sliced?.slices.map(({ value, small }) => [value, small])).toEqual([
      ['early', false],
      ['late', false],
      ['rare', true],
    ])
    expect(sliced?.without).toBe(571)
    const test = (rater: string) => sliced?.tests.find((each) => each.rater === rater && each.factor === 'length')
    expect(test('Judge')?.q).toBeLessThan(1e-6)
    expect(test('Ann')?.q).toBeGreaterThan(0.01)
    expect(sliced?.tests.length).toBe(4 * 4)
    expect(test('Judge')).toMatchObject({ first: 1, without: [] })
    const scores = sliced?.scores.filter((each) => each.rater === 'Judge' && each.factor === 'length')
    expect(scores?.map(({ slice, value }) => [slice, Math.sign(value ?? 0)])).toEqual([
      [0, 1],
      [1, -1],
    ])
  })
})

describe('buildAnalysis', () => {
  it('does not depend on which response comes first, and holds no NaN', () => {
    const shapes = fc.record({
      seed: fc.integer({ min: 1, max: 1e6 }),
      pairs: fc.integer({ min: 1, max: 80 }),
      perPrompt: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(shapes, (shape) => {
        const input = makeInput(shape)
        const other = {
          ...input,
          a: input.b,
          b: input.a,
          raters: input.raters.map((rater) => ({ ...rater, choices: turned(rater.choices) })),
        }
        const [one, two] = [analyse(input), analyse(other)]
        expect(JSON.stringify(one)).not.toMatch(/NaN|Infinity/)
        expect(two.lengthControlled.map(({ value }) => value?.toFixed(9))).toEqual(
          one.lengthControlled.map(({ value }) => value?.toFixed(9)),
        )
        expect(two.correlation.clusters).toEqual(one.correlation.clusters)
        const before = one.controlled.flatMap(({ raters }) => raters)
        for (const [at, { weights, refused }] of two.controlled.flatMap(({ raters }) => raters).entries()) {
          expect(refused).toBe(before[at]?.refused)
          for (const [k, { value }] of weights.entries()) {
            const first = before[at]?.weights[k]?.value ?? null
            if (value === null) expect(first).toBeNull()
            else expect(value).toBeCloseTo(first ?? Number.NaN, 6)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it.each(process.env.PROCLIVITY_ALL ? [200_000, 1_000_000] : [200_000])('takes %d pairs', (pairs) => {
    expect(made({ seed: 6, pairs, perPrompt: 2 }).controlled[0]?.raters[0]?.n).toBeLessThan(21_000)
  })
})
