import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { conditionNumber } from '@/lib/statistics/condition-number'
import { kendall, pearson, spearman } from '@/lib/statistics/correlation'
import { fitLogistic } from '@/lib/statistics/logistic'
import { signTest } from '@/lib/statistics/significance'
import { buildProfile } from './build-profile'
import { factorScore } from './estimators'
import { peopleAgreement } from './fixtures/signs-input'
import type { ProfileInput, RaterInput } from './profile'

type Expected = {
  readonly [statistic: string]: number | null
}
type Logit =
  | {
      readonly n: number
      readonly condition_number: number
      readonly factors: readonly string[]
      readonly coef: readonly number[]
      readonly se: readonly number[]
      readonly loglik: number
      readonly null_loglik: number
    }
  | { readonly error: string }
type Oracle = {
  readonly n: number
  readonly raters: Record<string, number[]>
  readonly factors: Record<string, { readonly a: (number | null)[]; readonly b: (number | null)[] }>
  readonly expected: {
    readonly per_rater: Record<string, Record<string, Expected>>
    readonly alignment_vs: string
    readonly alignment: Record<string, Expected>
    readonly logit: Record<string, Logit>
    readonly iaa?: { readonly krippendorff_alpha_nominal: number; readonly cohen_kappa: Record<string, number> }
  }
}

const folder = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'oracles')
const SETS = ['pandalm', 'llmbar_mtbench', 'finegrained_qa', 'lfqa_experts', 'summeval']

const read = (name: string): Oracle =>
  JSON.parse(gunzipSync(readFileSync(path.join(folder, `${name}.json.gz`))).toString())

/** Computed when it is first asked for, and not again. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}

/** The oracle as packed columns: each pair has two responses of its own, and is its own prompt. */
function inputOf({ n, raters, factors, expected }: Oracle): ProfileInput {
  return {
    a: Int32Array.from({ length: n }, (_, pair) => 2 * pair),
    b: Int32Array.from({ length: n }, (_, pair) => 2 * pair + 1),
    prompt: Int32Array.from({ length: n }, (_, pair) => pair),
    prompts: n,
    raters: Object.entries(raters).map(
      ([id, choices]): RaterInput => ({
        ...{ id, name: id, setting: null, orders: null },
        kind: id === expected.alignment_vs ? 'human' : 'model',
        choices: Int8Array.from(choices),
      }),
    ),
    factors: Object.entries(factors).map(([id, { a, b }]) => ({
      ...{ id, label: id, epsilon: 0 },
      values: Float64Array.from({ length: 2 * n }, (_, at) => (at % 2 ? b : a)[at >> 1] ?? Number.NaN),
    })),
  }
}

/** Differences of the decided pairs in population standard deviations. */
function standardised(decided: readonly number[], factor: Oracle['factors'][string] | undefined): Float64Array {
  const values = Float64Array.from(decided, (pair) => (factor?.a[pair] ?? Number.NaN) - (factor?.b[pair] ?? Number.NaN))
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return values.map((value) => value / Math.sqrt(variance))
}

/** The factors the oracle regresses on: those left out are sums of others. */
const independent = (factors: Oracle['factors']) =>
  Object.keys(factors).filter((factor) => !['chars', 'coverage', 'novel_1gram'].includes(factor))

describe.skipIf(!existsSync(folder))('profiles of real data agree with scipy and scikit-learn (shared oracles)', () => {
  for (const name of SETS) {
    const setUp = once(() => {
      const oracle = read(name)
      const profile = buildProfile(inputOf(oracle), { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 20 })
      return { ...oracle, profile }
    })

    it(`${name}: counts, estimators and sign test of every rater and factor`, () => {
      const { expected, profile } = setUp()
      for (const score of profile.scores) {
        const want = expected.per_rater[score.rater]?.[score.factor]
        if (!want) throw new Error(`no oracle for ${score.rater} ${score.factor}`)
        const { c, d, th, tm, thm } = score
        expect({ c, d, th, tm, thm }).toEqual({ c: want.C, d: want.D, th: want.T_h, tm: want.T_m, thm: want.T_hm })
        expect(score.score).toBeCloseTo(want.tau_14 ?? Number.NaN, 9)
        expect(factorScore(score, 'tau13')).toBeCloseTo(want.tau_13 ?? Number.NaN, 9)
        expect(factorScore(score, 'taub')).toBeCloseTo(want.tau_b ?? Number.NaN, 9)
        expect(factorScore(score, 'accEq')).toBeCloseTo(want.acc_eq ?? Number.NaN, 9)
        const p = signTest(score.c, score.d)
        expect(p).toBeCloseTo(want.sign_test_p ?? Number.NaN, 9)
        if (want.sign_test_p) expect((p ?? 0) / want.sign_test_p).toBeCloseTo(1, 8)
      }
      expect(profile.scores).toHaveLength(profile.raters.length * profile.factors.length)
    })

    it(`${name}: alignment, agreement and κ with ${name === 'pandalm' ? 'the majority' : 'people'}`, () => {
      const { expected, profile } = setUp()
      for (const alignment of profile.alignments) {
        const want = expected.alignment[alignment.rater]
        const scores = (rater: string, distinct: boolean) =>
          profile.factors.flatMap(({ id, sameAs }) =>
            distinct && sameAs !== null
              ? []
              : (profile.scores.find((score) => score.rater === rater && score.factor === id)?.score ?? Number.NaN),
          )
        // The oracle counts twins twice, an alignment once.
        const [x, y] = [scores(alignment.rater, false), scores(alignment.reference, false)]
        expect(kendall(x, y)).toBeCloseTo(want?.factor_kendall_b ?? Number.NaN, 9)
        expect(spearman(x, y)).toBeCloseTo(want?.factor_spearman ?? Number.NaN, 9)
        expect(pearson(x, y)).toBeCloseTo(want?.factor_pearson ?? Number.NaN, 9)
        const [own, its] = [scores(alignment.rater, true), scores(alignment.reference, true)]
        expect(alignment.kendall.value).toBeCloseTo(kendall(own, its) ?? Number.NaN, 9)
        expect(alignment.factors).toBe(own.length)
        const agreement = profile.agreements.find(
          ({ first, second }) =>
            [first, second].includes(alignment.rater) && [first, second].includes(alignment.reference),
        )
        expect(agreement?.agreement.value).toBeCloseTo(want?.raw_agreement_3way ?? Number.NaN, 9)
        expect(agreement?.kappa.value).toBeCloseTo(want?.cohen_kappa_3way ?? Number.NaN, 9)
        expect(agreement?.decided).toBe(want?.n_both_decided)
        expect(agreement?.agreementWithoutTies.value).toBeCloseTo(want?.agreement_both_decided ?? Number.NaN, 9)
      }
      expect(profile.alignments).toHaveLength(profile.raters.length - 1)
    })

    it(`${name}: logistic regression on standardised differences, or its refusal`, () => {
      const { expected, raters, factors } = setUp()
      for (const [rater, want] of Object.entries(expected.logit)) {
        const choices = raters[rater] ?? []
        const decided = [...choices.keys()].filter((pair) => Math.abs(choices[pair] ?? 0) === 1)
        const names = 'error' in want ? independent(factors) : want.factors
        const columns = names.map((factor) => standardised(decided, factors[factor]))
        const chosen = Int8Array.from(decided, (pair) => choices[pair] ?? 0)
        const fit = fitLogistic({ columns, chosen }, { penalty: 0 })
        expect(fit.ok, `${name} ${rater}`).toBe(!('error' in want))
        if (!fit.ok || 'error' in want) continue
        expect(chosen.length).toBe(want.n)
        for (const [k, coefficient] of fit.coefficients.entries()) {
          expect(coefficient).toBeCloseTo(want.coef[k] ?? Number.NaN, 6)
          expect(fit.errors[k]).toBeCloseTo(want.se[k] ?? Number.NaN, 6)
        }
        expect(fit.logLikelihood).toBeCloseTo(want.loglik, 6)
        expect(fit.nullLogLikelihood).toBeCloseTo(want.null_loglik, 6)
        expect(conditionNumber(columns)).toBeCloseTo(want.condition_number, 6)
      }
    })
  }

  it('pandalm: Krippendorff α of the three annotators', () => {
    const { raters, expected } = read('pandalm')
    const people = ['human_1', 'human_2', 'human_3'].map((name) => raters[name] ?? [])
    expect(peopleAgreement(people)?.krippendorff.value).toBeCloseTo(
      expected.iaa?.krippendorff_alpha_nominal ?? Number.NaN,
      9,
    )
  })
})
