import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agreement, agreementWithoutTies, kappa } from '@/lib/statistics/agreement'
import type { Counts } from '@/lib/statistics/cells'
import { type ClusterError, type Contrast, clusterErrors, weightedRows } from '@/lib/statistics/cluster-errors'
import { conditionNumber } from '@/lib/statistics/condition-number'
import { kendall, pearson, spearman } from '@/lib/statistics/correlation'
import { type Group, type Heterogeneity, welchJames } from '@/lib/statistics/heterogeneity'
import { averageLinkage, cutClusters, type Merge } from '@/lib/statistics/linkage'
import { fitLogistic } from '@/lib/statistics/logistic'
import { percentileInterval } from '@/lib/statistics/percentile-interval'
import {
  chanceOfEquivalence,
  detectableValue,
  type Pilot,
  promptsForEquivalence,
  promptsForValue,
  promptsForWidth,
} from '@/lib/statistics/planning'
import { benjaminiHochberg, signTest } from '@/lib/statistics/significance'
import { fisherTail, regularisedBeta, studentQuantile, studentTail } from '@/lib/statistics/student-t'
import { ESTIMATORS, type Estimator } from '@/lib/words/score'
import { buildCorrelation } from './build-correlation'
import { buildProfile } from './build-profile'
import { factorScore } from './estimators'
import { countsOf, peopleAgreement, raterOf, signsInput } from './fixtures/signs-input'
import type { RaterInput } from './profile'
import { makeStudy } from './study'

const SETTINGS = { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 20 } as const

// Expected values and the calls that made them: scripts/goldens/recompute.py.
type Case<Input, Expected> = { readonly input: Input; readonly expected: Expected }
type Maybe = number | null
type Interval = { readonly value: number; readonly low: Maybe; readonly high: Maybe; readonly p: Maybe }

function goldens<Input, Expected>(family: string, name: string): readonly Case<Input, Expected>[] {
  const path = new URL(`goldens/${family}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8'))[name].cases
}

/** Equal to a relative 1e-9, down to the smallest p; what should be 0 may be rounding. */
function near(actual: Maybe | undefined, expected: Maybe, input: unknown, relative = 1e-9): void {
  const says = `${JSON.stringify(input).slice(0, 80)}: ${actual} should be ${expected}`
  if (typeof actual !== 'number' || expected === null) expect(actual, says).toBe(expected)
  else expect(Math.abs(actual - expected), says).toBeLessThanOrEqual(relative * Math.abs(expected) || 1e-15)
}

function numbers<Input>(family: string, name: string, ours: (input: Input) => Maybe, relative = 1e-9) {
  it(name, () => {
    const cases = goldens<Input, Maybe>(family, name)
    expect(cases.length).toBeGreaterThan(3)
    for (const { input, expected } of cases) near(ours(input), expected, input, relative)
  })
}

const column = (choices: readonly number[]): Int8Array => Int8Array.from(choices)

describe('significance equals scipy and statsmodels', () => {
  numbers<[number, number]>('significance', 'signTest', ([c, d]) => signTest(c, d))

  it('benjaminiHochberg', () => {
    for (const { input, expected } of goldens<readonly Maybe[], readonly Maybe[]>(
      'significance',
      'benjaminiHochberg',
    )) {
      const qs = benjaminiHochberg(input)
      expect(qs).toHaveLength(expected.length)
      for (const [at, q] of expected.entries()) near(qs[at], q, input)
    }
  })
})

describe('distributions equal scipy', () => {
  numbers<[number, number]>('distributions', 'studentQuantile', ([tail, degrees]) => studentQuantile(tail, degrees))
  numbers<[number, number]>('distributions', 'studentTail', ([t, degrees]) => studentTail(t, degrees))
  numbers<[number, number, number]>('distributions', 'regularisedBeta', ([a, b, x]) => regularisedBeta(a, b, x))
  numbers<[number, number, number]>('distributions', 'fisherTail', ([f, first, second]) => fisherTail(f, first, second))
})

type Replicates = { readonly replicates: readonly Maybe[]; readonly clusters: number; readonly confidence: number }
const drawn = ({ replicates }: Replicates): Float64Array => Float64Array.from(replicates, (each) => each ?? Number.NaN)

describe('intervals equal scipy and numpy', () => {
  // A normal distribution is, for us, a Student t with 10⁶ degrees of freedom.
  it('percentileInterval', () => {
    for (const { input, expected } of goldens<Replicates, Interval>('distributions', 'percentileInterval')) {
      const { low, high } = percentileInterval(drawn(input), input.clusters, input.confidence)
      near(low, expected.low, input, 1e-5)
      near(high, expected.high, input, 1e-5)
    }
  })
})

type Lists = { readonly x: readonly number[]; readonly y: readonly number[] }

describe('similarity equals scipy', () => {
  numbers<Lists>('similarity', 'pearson', ({ x, y }) => pearson(x, y))
  numbers<Lists>('similarity', 'spearman', ({ x, y }) => spearman(x, y))
  numbers<Lists>('similarity', 'kendall', ({ x, y }) => kendall(x, y))
})

type Signs = { readonly choices: readonly number[]; readonly signs: readonly number[] }

describe('the seven estimators follow their definitions', () => {
  it('counts', () => {
    for (const { input, expected } of goldens<Signs, Counts>('similarity', 'counts'))
      expect(countsOf(input.choices, input.signs)).toEqual(expected)
  })

  it('factorScore', () => {
    for (const { input, expected } of goldens<Signs, Record<Estimator, Maybe>>('similarity', 'factorScore')) {
      const counts = countsOf(input.choices, input.signs)
      for (const estimator of ESTIMATORS) near(factorScore(counts, estimator), expected[estimator], input)
    }
  })
})

describe('agreement equals statsmodels and Krippendorff’s coincidence matrix', () => {
  numbers<readonly number[]>('agreement', 'agreement', agreement)
  numbers<readonly number[]>('agreement', 'agreementWithoutTies', agreementWithoutTies)
  numbers<readonly number[]>('agreement', 'kappa', kappa)
  numbers<readonly (readonly number[])[]>(
    'agreement',
    'fleiss',
    (choices) => peopleAgreement(choices)?.fleiss.value ?? null,
  )
  numbers<readonly (readonly number[])[]>(
    'agreement',
    'krippendorff',
    (choices) => peopleAgreement(choices)?.krippendorff.value ?? null,
  )
})

type Sample = Signs & { readonly model: readonly number[]; readonly prompt: readonly number[] }

function profileOf({ choices, model, signs, prompt }: Sample, setting: RaterInput['setting'], estimator: Estimator) {
  const raters = [raterOf(choices, 'human', 'human'), { ...raterOf(model, 'model', 'model'), setting }]
  const input = {
    ...signsInput([signs], raters),
    prompt: Int32Array.from(prompt),
    prompts: Math.max(...prompt) + 1,
  }
  return buildProfile(input, { ...SETTINGS, estimator })
}

describe('scores and gaps equal regressions on a constant', () => {
  for (const estimator of ESTIMATORS)
    it(`of scores: ${estimator}`, () => {
      for (const { input, expected } of goldens<Sample, Record<Estimator, Interval>>('intervals', 'scores')) {
        const score = profileOf(input, 'discrimination', estimator).scores[0]
        near(score?.score, expected[estimator].value, input)
      }
    })

  for (const [name, setting] of [['pairedGap', 'discrimination'] as const, ['unpairedGap', 'generation'] as const])
    it(name, () => {
      for (const { input, expected } of goldens<Sample, Interval>('intervals', name)) {
        const gap = profileOf(input, setting, 'tau14').gaps[0]
        near(gap?.gap, expected.value, input)
      }
    })
})

const real = (rows: readonly (readonly number[])[]): readonly Float64Array[] =>
  rows.map((row) => Float64Array.from(row))

describe('logistic regression equals statsmodels', () => {
  type Given = Record<'chosen' | 'cluster', number[]> & { readonly columns: number[][]; readonly penalty: number }
  type Fit = Record<'coefficients' | 'errors', readonly number[]> &
    Record<'logLikelihood' | 'nullLogLikelihood', number> & { readonly ok: boolean }
  const LISTS = ['coefficients', 'errors'] as const
  const fitOf = ({ columns, chosen, penalty }: Given) =>
    fitLogistic({ columns: real(columns), chosen: column(chosen) }, { penalty })

  it('fitLogistic', () => {
    for (const { input, expected } of goldens<Given, Fit>('regression', 'fitLogistic')) {
      const fit = fitOf(input)
      expect(fit.ok).toBe(expected.ok)
      if (!fit.ok) continue
      for (const list of LISTS) {
        expect(fit[list]).toHaveLength(expected[list].length)
        for (const [at, value] of expected[list].entries()) near(fit[list][at], value, [list, input.penalty, at])
      }
      near(fit.logLikelihood, expected.logLikelihood, input.penalty)
      near(fit.nullLogLikelihood, expected.nullLogLikelihood, input.penalty)
    }
  })

  const contrastOf = (numbers: readonly number[]): Contrast =>
    numbers.includes(-1) ? { plus: numbers.indexOf(1), minus: numbers.indexOf(-1) } : { plus: numbers.indexOf(1) }

  it('clusterErrors', () => {
    type Clustered = Given & { readonly contrasts: number[][] }
    for (const { input, expected } of goldens<Clustered, ClusterError[]>('regression', 'clusterErrors')) {
      const fit = fitOf(input)
      if (!fit.ok) throw new Error('no fit')
      const rows = weightedRows(real(input.columns), fit, Int32Array.from(input.cluster))
      const errors = clusterErrors(rows, input.contrasts.map(contrastOf))
      expect(errors).toHaveLength(expected.length)
      for (const [at, { error, degrees }] of expected.entries()) {
        near(errors[at]?.error, error, [input.penalty, at])
        near(errors[at]?.degrees, degrees, [input.penalty, at])
      }
    }
  })
  numbers<readonly (readonly number[])[]>('regression', 'conditionNumber', (rows) => conditionNumber(real(rows)))
})

describe('likeness of factors equals scipy', () => {
  numbers<Lists>('association', 'factorCorrelation', ({ x, y }) => {
    const { factors, rows } = buildCorrelation(makeStudy(signsInput([x, y], []), SETTINGS))
    const [first, second] = [factors.indexOf('factor 0'), factors.indexOf('factor 1')]
    return rows[first]?.[second]?.value ?? null
  })

  it('averageLinkage', () => {
    type Tree = { readonly merges: readonly Merge[]; readonly clusters: readonly (readonly number[])[] }
    for (const { input, expected } of goldens<readonly (readonly number[])[], Tree>('association', 'averageLinkage')) {
      const merges = averageLinkage(input)
      expect(merges.map(({ first, second }) => [first, second])).toEqual(
        expected.merges.map(({ first, second }) => [first, second]),
      )
      for (const [at, { height }] of expected.merges.entries()) near(merges[at]?.height, height, [at, input])
      const clusters = cutClusters(merges, input.length, 0.5).map((members) => members.toSorted((i, j) => i - j))
      expect(clusters).toEqual(expected.clusters)
    }
    expect(averageLinkage([])).toEqual([])
    expect(averageLinkage([[0]])).toEqual([])
  })
})

describe('slices and planning equal scipy', () => {
  it('welchJames', () => {
    for (const { input, expected } of goldens<readonly Group[], Heterogeneity>('comparison', 'welchJames')) {
      const test = welchJames(input)
      for (const name of ['f', 'first', 'second', 'p'] as const) near(test?.[name], expected[name], input)
    }
  })
  numbers<[Pilot, number]>('comparison', 'promptsForWidth', ([pilot, wanted]) => promptsForWidth(pilot, wanted, 0.95))
  numbers<[Pilot, number, number]>('comparison', 'promptsForValue', ([pilot, wanted, level]) =>
    promptsForValue(pilot, wanted, level, { told: 10, taking: 5 }),
  )
  numbers<[Pilot, number, number]>(
    'comparison',
    'chanceOfEquivalence',
    ([pilot, margin, prompts]) => chanceOfEquivalence(pilot, margin, prompts),
    1e-5,
  )
  numbers<[Pilot, number]>('comparison', 'promptsForEquivalence', ([pilot, margin]) =>
    promptsForEquivalence(pilot, margin, { told: 20, taking: 10 }),
  )
  numbers<[number, number, number, 1 | 2, number]>('comparison', 'detectableValue', ([value, error, df, size, level]) =>
    detectableValue({ value, error, df }, size, level),
  )
})
