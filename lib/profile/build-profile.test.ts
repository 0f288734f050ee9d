import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildProfile } from './build-profile'
import type { Profile, ProfileInput, ProfileSettings, RaterInput } from './profile'
import { createRandom } from './random'

const SETTINGS: ProfileSettings = { estimator: 'tau14', confidence: 0.95, seed: 7, replicates: 200 }

type Shape = { readonly seed: number; readonly pairs: number; readonly perPrompt: number }

/** Raters that follow the first of three factors with noise, ties and missing labels. */
function make({ seed, pairs, perPrompt }: Shape): ProfileInput {
  const random = createRandom(seed)
  const factors = ['x', 'y', 'z'].map((id) => ({
    ...{ id, label: id, epsilon: 0 },
    values: Float64Array.from({ length: 2 * pairs }, () => (random(20) === 0 ? Number.NaN : random(6))),
  }))
  const lead = factors[0]?.values ?? new Float64Array(0)
  const rater = (id: string, kind: 'human' | 'model'): RaterInput => ({
    ...{ id, name: id, kind, setting: kind === 'model' ? 'discrimination' : null, orders: null },
    choices: Int8Array.from({ length: pairs }, (_, pair) => {
      if (random(8) === 0) return random(2) * 2
      const follows = Math.sign((lead[2 * pair] ?? 0) - (lead[2 * pair + 1] ?? 0)) || 1
      return random(3) === 0 ? -follows : follows
    }),
  })
  return {
    a: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair),
    b: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair + 1),
    prompt: Int32Array.from({ length: pairs }, (_, pair) => Math.floor(pair / perPrompt)),
    prompts: Math.ceil(pairs / perPrompt),
    raters: [rater('Ann', 'human'), rater('Bo', 'human'), rater('Judge', 'model')],
    factors,
  }
}

const shapes = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  pairs: fc.integer({ min: 1, max: 60 }),
  perPrompt: fc.integer({ min: 1, max: 5 }),
})
const points = ({ scores, gaps, alignments, agreements }: Profile) => ({
  scores: scores.map(({ c, d, tm, th, thm, absent, score, p, q }) => ({ c, d, tm, th, thm, absent, score, p, q })),
  gaps: gaps.map(({ gap, n }) => [gap, n]),
  alignments: alignments.map(({ kendall, spearman, pearson }) => [kendall.value, spearman.value, pearson.value]),
  agreements: agreements.map(({ agreement, kappa }) => [agreement.value, kappa.value]),
})

describe('buildProfile', () => {
  it('says the same twice for the same seed', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(buildProfile(make(shape), SETTINGS)).toEqual(buildProfile(make(shape), SETTINGS))
      }),
      { numRuns: 20 },
    )
  })

  it('does not depend on which response comes first', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const input = make(shape)
        const turned = {
          ...input,
          a: input.b,
          b: input.a,
          raters: input.raters.map((rater) => ({
            ...rater,
            choices: rater.choices.map((choice) => (choice === 2 ? 2 : -choice)),
          })),
        }
        expect(points(buildProfile(turned, SETTINGS)).scores).toEqual(points(buildProfile(input, SETTINGS)).scores)
      }),
      { numRuns: 30 },
    )
  })

  it('turns every score around when the choices are turned around', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const input = make(shape)
        const against = input.raters.map((rater) => ({
          ...rater,
          choices: rater.choices.map((choice) => (choice === 2 ? 2 : -choice)),
        }))
        const before = buildProfile(input, SETTINGS).scores
        for (const [index, { score }] of buildProfile({ ...input, raters: against }, SETTINGS).scores.entries())
          expect(score).toBe(before[index]?.score === null ? null : 0 - (before[index]?.score ?? 0))
      }),
      { numRuns: 30 },
    )
  })

  it('does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const input = make(shape)
        const reversed = {
          ...input,
          ...{ a: input.a.toReversed(), b: input.b.toReversed(), prompt: input.prompt.toReversed() },
          raters: input.raters.map((rater) => ({ ...rater, choices: rater.choices.toReversed() })),
        }
        expect(buildProfile(reversed, SETTINGS)).toEqual(buildProfile(input, SETTINGS))
      }),
      { numRuns: 30 },
    )
  })

  it('gives the same points and the same clustered intervals when every pair stands twice', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const input = make(shape)
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
        const [once, more] = [buildProfile(input, SETTINGS), buildProfile(doubled, SETTINGS)]
        for (const [index, { score, low, high }] of more.scores.entries())
          expect([score, low, high]).toEqual([
            once.scores[index]?.score,
            once.scores[index]?.low,
            once.scores[index]?.high,
          ])
      }),
      { numRuns: 30 },
    )
  })

  it('leaves what is undefined null, never NaN', () => {
    const ties = make({ seed: 1, pairs: 8, perPrompt: 2 })
    for (const raters of [[], ties.raters.map((rater) => ({ ...rater, choices: rater.choices.map(() => 0) }))]) {
      const profile = buildProfile({ ...ties, raters }, SETTINGS)
      expect(JSON.stringify(profile)).not.toContain('NaN')
      for (const { score, coverage, p, low } of profile.scores)
        expect([score, coverage, p, low]).toEqual([null, null, null, null])
    }
    const single = buildProfile(make({ seed: 2, pairs: 4, perPrompt: 4 }), SETTINGS)
    for (const { low, high } of single.scores) expect([low, high]).toEqual([null, null])
  })

  it('takes robust intervals for many prompts, and they agree with the bootstrap', () => {
    const input = make({ seed: 3, pairs: 9000, perPrompt: 3 })
    const boot = buildProfile(input, { ...SETTINGS, method: 'cluster-bootstrap', replicates: 4000 })
    const robust = buildProfile(input, { ...SETTINGS, method: 'cluster-robust' })
    expect(boot.method).toBe('cluster-bootstrap')
    expect(robust.method).toBe('cluster-robust')
    for (const [index, { low, high }] of robust.scores.entries()) {
      const other = boot.scores[index]
      const width = (high ?? 0) - (low ?? 0)
      expect(Math.abs((other?.low ?? 0) - (low ?? 0))).toBeLessThan(0.05 * width)
      expect(Math.abs((other?.high ?? 0) - (high ?? 0))).toBeLessThan(0.05 * width)
    }
  })

  it('takes a million pairs', () => {
    const profile = buildProfile(make({ seed: 4, pairs: 1_000_000, perPrompt: 2 }), SETTINGS)
    expect(profile.pairs).toBe(1_000_000)
    expect(profile.method).toBe('cluster-robust')
  })
})
