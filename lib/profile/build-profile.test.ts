import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentileInterval } from '@/lib/statistics/percentile-interval'
import { buildProfile } from './build-profile'
import { estimateRaters } from './estimate-panel'
import { makeInput, SETTINGS, turned } from './fixtures/make-input'
import type { Profile, ProfileInput } from './profile'
import { makeStudy } from './study'

const shapes = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  pairs: fc.integer({ min: 1, max: 60 }),
  perPrompt: fc.integer({ min: 1, max: 8 }),
})
const methods = fc.constantFrom('cluster-bootstrap' as const, 'cluster-robust' as const)
const whole = fc.tuple(shapes, methods)

const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'number' ? Number(each.toFixed(10)) + 0 : each)))

/** All that does not depend on random draws, up to rounding: sums may run in another order. */
const points = (profile: Profile) => rounded(pointsOf(profile))
const pointsOf = ({ scores, gaps, alignments, agreements, people }: Profile) => ({
  scores: scores.map(({ c, d, tm, th, thm, absent, score, p, q }) => ({ c, d, tm, th, thm, absent, score, p, q })),
  gaps: gaps.map(({ gap, n }) => [gap, n]),
  alignments: alignments.map(({ kendall, spearman, pearson }) => [kendall.value, spearman.value, pearson.value]),
  agreements: agreements.map(({ agreement, kappa }) => [agreement.value, kappa.value]),
  people: [people?.krippendorff.value, people?.fleiss.value],
})

const build = (input: ProfileInput, method: 'cluster-bootstrap' | 'cluster-robust') =>
  buildProfile(input, { ...SETTINGS, method })

const swapped = (input: ProfileInput): ProfileInput => ({
  ...input,
  a: input.b,
  b: input.a,
  raters: input.raters.map((rater) => ({ ...rater, choices: turned(rater.choices) })),
})

/** Equal up to rounding: sums run in another order. */
function near(actual: number | null | undefined, expected: number | null | undefined): void {
  if (typeof actual === 'number' && typeof expected === 'number') expect(actual).toBeCloseTo(expected, 10)
  else expect(actual ?? null).toBe(expected ?? null)
}

describe('buildProfile', () => {
  it('says the same twice for the same seed', () => {
    fc.assert(
      fc.property(whole, ([shape, method]) => {
        expect(build(makeInput(shape), method)).toEqual(build(makeInput(shape), method))
      }),
      { numRuns: 20 },
    )
  })

  it('does not depend on which response comes first', () => {
    fc.assert(
      fc.property(whole, ([shape, method]) => {
        const input = makeInput(shape)
        expect(points(build(swapped(input), method))).toEqual(points(build(input, method)))
      }),
      { numRuns: 30 },
    )
  })

  it('turns every score around when the choices are turned around', () => {
    fc.assert(
      fc.property(whole, ([shape, method]) => {
        const input = makeInput(shape)
        const raters = input.raters.map((rater) => ({ ...rater, choices: turned(rater.choices) }))
        const before = build(input, method).scores
        for (const [index, { score }] of build({ ...input, raters }, method).scores.entries())
          expect(score).toBe(before[index]?.score === null ? null : 0 - (before[index]?.score ?? 0))
      }),
      { numRuns: 30 },
    )
  })

  it('does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(whole, ([shape, method]) => {
        const input = makeInput(shape)
        const reversed = {
          ...input,
          ...{ a: input.a.toReversed(), b: input.b.toReversed(), prompt: input.prompt.toReversed() },
          raters: input.raters.map((rater) => ({ ...rater, choices: rater.choices.toReversed() })),
        }
        const [one, other] = [build(input, method), build(reversed, method)]
        expect(points(other)).toEqual(points(one))
        for (const [at, { low, high }] of other.scores.entries()) {
          near(low, one.scores[at]?.low)
          near(high, one.scores[at]?.high)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('gives the same points and the same errors when every pair stands twice', () => {
    fc.assert(
      fc.property(whole, ([shape, method]) => {
        const input = makeInput(shape)
        const twice = (column: Int32Array) =>
          Int32Array.from({ length: 2 * column.length }, (_, at) => column[at >> 1] ?? 0)
        const doubled = {
          ...input,
          ...{ a: twice(input.a), b: twice(input.b), prompt: twice(input.prompt) },
          raters: input.raters.map((rater) => ({
            ...rater,
            choices: Int8Array.from({ length: 2 * shape.pairs }, (_, at) => rater.choices[at >> 1] ?? 2),
          })),
        }
        const [once, more] = [build(input, method), build(doubled, method)]
        for (const [list, same] of [
          [more.scores, once.scores],
          [more.gaps, once.gaps],
        ] as const)
          for (const [index, each] of list.entries()) {
            near('score' in each ? each.score : each.gap, (same[index] as never)['score' in each ? 'score' : 'gap'])
            near(each.error, same[index]?.error)
            expect(each.prompts).toBe(same[index]?.prompts)
          }
      }),
      { numRuns: 30 },
    )
  })

  it('only renames when raters are renamed, and says the same of each in any order', () => {
    fc.assert(
      fc.property(whole, ([shape, method]) => {
        const input = makeInput(shape)
        const renamed = { ...input, raters: input.raters.map((rater) => ({ ...rater, id: `x${rater.id}` })) }
        const text = JSON.stringify(build(renamed, method)).replaceAll('"xAnn"', '"Ann"').replaceAll('"xBo"', '"Bo"')
        expect(JSON.parse(text.replaceAll('"xJudge"', '"Judge"'))).toEqual(build(input, method))
        const turnedOrder = { ...input, raters: input.raters.toReversed() }
        const [one, other] = [input, turnedOrder].map((each) => build(each, method))
        expect(rounded(other?.people)).toEqual(rounded(one?.people))
        for (const { rater, factor, score, q } of one?.scores ?? []) {
          const same = other?.scores.find((each) => each.rater === rater && each.factor === factor)
          expect([same?.score, same?.q]).toEqual([score, q])
        }
      }),
      { numRuns: 20 },
    )
  })

  it('leaves what is undefined null, never NaN: no raters, all ties, one pair, one prompt, a constant factor', () => {
    for (const method of ['cluster-bootstrap', 'cluster-robust'] as const) {
      const input = makeInput({ seed: 1, pairs: 8, perPrompt: 2 })
      const ties = input.raters.map((rater) => ({ ...rater, choices: rater.choices.map(() => 0) }))
      for (const raters of [[], ties]) {
        const profile = build({ ...input, raters }, method)
        expect(JSON.stringify(profile)).not.toContain('NaN')
        for (const { score, coverage, p, low } of profile.scores)
          expect([score, coverage, p, low]).toEqual([null, null, null, null])
      }
      const single = build(makeInput({ seed: 2, pairs: 4, perPrompt: 4 }), method)
      for (const { low, high } of [...single.scores, ...single.gaps]) expect([low, high]).toEqual([null, null])
      const alone = build(makeInput({ seed: 5, pairs: 1, perPrompt: 1 }), method)
      for (const { low, high } of alone.scores) expect([low, high]).toEqual([null, null])
      const constant = {
        ...input,
        factors: input.factors.map((each) => ({ ...each, values: each.values.map(() => 3) })),
      }
      for (const { score, c, d, coverage, p } of build(constant, method).scores)
        expect([score === null || score === 0, c, d, coverage === null || coverage === 0, p]).toEqual([
          true,
          0,
          0,
          true,
          null,
        ])
    }
  })

  it('finds the only factor a rater follows, with an interval of one end', () => {
    const input = makeInput({ seed: 9, pairs: 40, perPrompt: 1 })
    const values = input.factors[1]?.values ?? new Float64Array(0)
    const choices = Int8Array.from({ length: 40 }, (_, pair) => {
      const difference = (values[2 * pair] ?? 0) - (values[2 * pair + 1] ?? 0)
      return Number.isNaN(difference) || difference === 0 ? 2 : Math.sign(difference)
    })
    const raters = input.raters.map((rater) => ({ ...rater, choices }))
    for (const method of ['cluster-bootstrap', 'cluster-robust'] as const) {
      const score = build({ ...input, raters }, method).scores.find(({ factor }) => factor === 'y')
      expect([score?.score, score?.high, score?.coverage, score?.basis]).toEqual([1, 1, 1, 'edge'])
      expect(score?.low).toBeCloseTo(2 * 0.025 ** (1 / (score?.taking ?? 1)) - 1, 12)
    }
  })

  it('says the same of an input whatever was built of it before', () => {
    const input = makeInput({ seed: 5, pairs: 40, perPrompt: 2 })
    const asked = [SETTINGS, { ...SETTINGS, estimator: 'taub' }, { ...SETTINGS, confidence: 0.5 }] as const
    const first = asked.map((settings) => buildProfile(input, settings))
    expect(first).toEqual(asked.map((settings) => buildProfile({ ...input }, settings)))
    expect(first[2]?.agreements).not.toEqual(first[0]?.agreements)
  })

  it.each(process.env.PROCLIVITY_ALL ? [2000, 20_000] : [2000])(
    'takes intervals that agree with the bootstrap on %d prompts',
    (prompts) => {
      const input = makeInput({ seed: 3, pairs: 2 * prompts, perPrompt: 2 })
      const settings = { ...SETTINGS, method: 'cluster-bootstrap', replicates: 4000 } as const
      for (const { low, high, replicates } of estimateRaters(makeStudy(input, settings)).flatMap(
        ({ scores }) => scores,
      )) {
        const drawn = percentileInterval(replicates, prompts, settings.confidence)
        const width = (high ?? 0) - (low ?? 0)
        expect(Math.abs((drawn.low ?? 0) - (low ?? 0))).toBeLessThan(0.05 * width)
        expect(Math.abs((drawn.high ?? 0) - (high ?? 0))).toBeLessThan(0.05 * width)
      }
    },
  )

  it.each(process.env.PROCLIVITY_ALL ? [200_000, 1_000_000] : [200_000])('takes %d pairs', (pairs) => {
    const profile = buildProfile(makeInput({ seed: 4, pairs, perPrompt: 2 }), { ...SETTINGS, replicates: 1000 })
    expect(profile.pairs).toBe(pairs)
    expect(profile.method).toBe('cluster-robust')
  })
})
