import { describe, expect, it } from 'vitest'
import { pairGroup } from '@/lib/pairs/pair-group'
import { agreement, agreementWithoutTies, kappa } from '@/lib/statistics/agreement'
import { clusterErrors } from '@/lib/statistics/cluster-errors'
import { conditionNumber } from '@/lib/statistics/condition-number'
import { inRoom, kendall, kendallWithoutEach, pearson, similarityTo, spearman } from '@/lib/statistics/correlation'
import { welchJames } from '@/lib/statistics/heterogeneity'
import { averageLinkage } from '@/lib/statistics/linkage'
import { fitLogistic, lossWithout } from '@/lib/statistics/logistic'
import { invert } from '@/lib/statistics/matrix'

import { percentileInterval } from '@/lib/statistics/percentile-interval'
import {
  chanceOfEquivalence,
  detectableValue,
  promptsForEquivalence,
  promptsForValue,
  promptsForWidth,
} from '@/lib/statistics/planning'
import { createRandom } from '@/lib/statistics/random'
import { drawGroups, resampleTotals } from '@/lib/statistics/resampling'
import { findSeparation } from '@/lib/statistics/separation'
import { benjaminiHochberg, levelBeside, signTest } from '@/lib/statistics/significance'
import { fisherTail, regularisedBeta, studentQuantile, studentTail } from '@/lib/statistics/student-t'

import { MISSING } from '@/lib/words/rater'
import { ESTIMATORS } from '@/lib/words/score'
import { buildCorrelation } from './build-correlation'
import { factorScore } from './estimators'
import { countsOf, peopleAgreement, raterOf, signsInput } from './fixtures/signs-input'
import { majority } from './majority'
import { manifestation } from './manifestation'
import { makeStudy } from './study'

describe('the test vectors of the method', () => {
  it('counts C, D and factor ties, and scores τ14 and τ13', () => {
    const counts = countsOf([1, 1, 1, -1, -1, 0, 1, -1], [1, 0, -1, -1, 0, 1, 1, -1])
    expect([counts.c, counts.d, counts.tm]).toEqual([4, 1, 2])
    expect(factorScore(counts)).toBeCloseTo(3 / 7, 12)
    expect(factorScore(counts, 'tau13')).toBeCloseTo(0.6, 12)
  })

  it('gives all seven estimators over all pairs of items', () => {
    const [human, metric] = [
      [1, 2, 2, 3, 4, 5],
      [1, 1, 3, 2, 2, 5],
    ]
    const pairs = human.flatMap((_, i) => human.slice(0, i).map((_, j) => [i, j] as const))
    const sign = (values: readonly number[]) =>
      Int8Array.from(pairs, ([i, j]) => Math.sign((values[i] ?? 0) - (values[j] ?? 0)))
    const counts = countsOf(sign(human), sign(metric))
    expect(counts).toEqual({ c: 10, d: 2, th: 1, tm: 2, thm: 0, absent: 0 })
    const want = {
      taua: 0.533333,
      taub: 0.592999,
      tau10: 0.428571,
      tau13: 0.666667,
      tau14: 0.571429,
      tau23: 0.333333,
      accEq: 0.666667,
    }
    for (const estimator of ESTIMATORS) expect(factorScore(counts, estimator)).toBeCloseTo(want[estimator], 6)
  })
})

describe('manifestation', () => {
  it('is the sign of the difference after rounding to nine decimals, and missing without a value', () => {
    const values = Float64Array.of(3, 1, 0.1 + 0.2, 0.3, Number.NaN)
    const signs = manifestation({ values, epsilon: 0 }, Int32Array.of(0, 1, 2, 4), Int32Array.of(1, 0, 3, 0))
    expect([...signs]).toEqual([1, -1, 0, MISSING])
  })

  it('ties differences up to ε', () => {
    const values = Float64Array.of(1, 1.5, 1.6)
    expect([...manifestation({ values, epsilon: 0.5 }, Int32Array.of(1, 2), Int32Array.of(0, 0))]).toEqual([0, 1])
  })
})

describe('significance', () => {
  it('is the exact sign test', () => {
    expect(signTest(3, 0)).toBeCloseTo(0.25, 14)
    expect(signTest(0, 0)).toBeNull()
    expect(signTest(5, 5)).toBe(1)
  })

  it('is corrected by Benjamini and Hochberg', () => {
    expect(benjaminiHochberg([0.01, 0.04, null])).toEqual([0.02, 0.04, null])
    expect(benjaminiHochberg([0.04, 0.03, 0.9])).toEqual([0.06, 0.06, 0.9])
  })

  it('is reached under a p that depends on the other tests', () => {
    expect(levelBeside([0.001, 0.9, 0.8], 0.05)).toBe(0.025)
    expect(levelBeside([null], 0.05)).toBe(0.05)
    // Alone .03 is not significant beside two others; with another small p it is.
    expect(levelBeside([0.03, 0.9], 0.05)).toBeCloseTo(2 / 60, 14)
  })

  it('rests on Student’s t and the incomplete beta function', () => {
    expect(studentQuantile(0.05, 1000)).toBeCloseTo(1.9623, 4)
    expect(studentQuantile(0.05, 0)).toBe(Number.POSITIVE_INFINITY)
    expect(studentTail(0, 5)).toBe(1)
    expect(regularisedBeta(1, 1, 0.25)).toBeCloseTo(0.25, 14)
    expect(fisherTail(0, 2, 10)).toBe(1)
  })
})

describe('similarity of profiles', () => {
  it('is 1 for the same order, and null where a list is constant', () => {
    expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 14)
    expect(spearman([1, 2, 3], [10, 20, 15])).toBeCloseTo(0.5, 14)
    expect(kendall([1, 2, 3], [1, 3, 2])).toBeCloseTo(1 / 3, 14)
    for (const statistic of [pearson, spearman, kendall]) expect(statistic([1, 2, 3], [0.1, 0.1, 0.1])).toBeNull()
  })
})

describe('agreement of choices', () => {
  it('counts a tie with a tie, and allows for chance', () => {
    expect(agreement([3, 0, 0, 0, 0, 0, 0, 0, 1])).toBe(1)
    expect(agreement([2, 1, 0, 0, 1, 0, 0, 0, 0])).toBe(0.75)
    expect(agreementWithoutTies([2, 1, 0, 0, 1, 0, 0, 0, 0])).toBe(1)
    expect(kappa([2, 0, 0, 0, 0, 0, 0, 0, 2])).toBe(1)
    expect(kappa([0, 0, 0, 0, 0, 0, 0, 0, 0])).toBeNull()
  })
})

describe('agreement of several annotators', () => {
  it('allows for chance, and is undefined where all labels are the same', () => {
    const found = peopleAgreement([
      [1, -1, 1],
      [1, -1, -1],
    ])
    expect(found?.krippendorff.value).toBeCloseTo(0.4444, 4)
    expect(found?.fleiss.value).toBeCloseTo(1 / 3, 14)
    const alike = peopleAgreement([
      [1, 1],
      [1, 1],
    ])
    expect([alike?.krippendorff.value, alike?.fleiss.value]).toEqual([null, null])
    expect(peopleAgreement([])).toBeNull()
  })
})

describe('regression', () => {
  const x = Float64Array.of(1, -1, 1, 1, -1, 1)

  it('weighs what the choice follows, and refuses what has no weight', () => {
    const fit = fitLogistic({ columns: [x], chosen: Int8Array.of(1, -1, 1, -1, -1, 1) }, { penalty: 0 })
    // Five of six follow: the odds are 5.
    expect(fit.ok && fit.coefficients[0]).toBeCloseTo(Math.log(5), 9)
    const separated = fitLogistic({ columns: [x], chosen: Int8Array.from(x) }, { penalty: 0 })
    expect(separated).toMatchObject({ ok: false, reason: 'separated' })
    const twice = fitLogistic({ columns: [x, x], chosen: Int8Array.of(1, -1, 1, -1, -1, 1) }, { penalty: 0 })
    expect(twice).toMatchObject({ ok: false, reason: 'collinear', column: 1 })
  })

  it('has errors by cluster: with one row each those of HC2, exact for two groups of equal size', () => {
    // Two rows with x = 1 and residuals ±1: the variance of their mean is 2 / 1 / 2, on one degree of freedom.
    const rows = { columns: [Float64Array.of(1, 1)], inverse: Float64Array.of(0.5), cluster: Int32Array.of(0, 1) }
    const [found] = clusterErrors({ ...rows, residuals: Float64Array.of(1, -1) }, [{ plus: 0 }])
    expect(found?.error).toBeCloseTo(1, 12)
    expect(found?.degrees).toBeCloseTo(1, 12)
  })

  it('loses what a factor adds exactly: as much as the regression without it fits worse', () => {
    const random = createRandom(9)
    const column = () => Float64Array.from({ length: 200 }, () => random(3) - 1)
    const [one, two] = [column(), column()]
    const chosen = Int8Array.from(one, (value, row) => value || (two[row] ?? 0) || 1 - 2 * random(2))
    const noisy = chosen.map((side) => (random(4) === 0 ? -side : side))
    const design = { columns: [one, two, column()], chosen: noisy }
    const fit = fitLogistic(design, { penalty: 1 })
    if (!fit.ok) throw new Error('no fit')
    for (const at of [0, 1, 2]) {
      const without = fitLogistic({ ...design, columns: design.columns.toSpliced(at, 1) }, { penalty: 1 })
      if (!without.ok) throw new Error('no fit')
      expect(lossWithout(design, fit, at, 1)).toBeCloseTo(fit.logLikelihood - without.logLikelihood, 7)
    }
  })

  it('finds the rows that a combination of columns settles, and none where a choice speaks against it', () => {
    const [x1, x2] = [Float64Array.of(1, -1, 1, -1, 0, 0, 1, 1), Float64Array.of(0, 1, 1, -1, 1, 1, -1, 1)]
    const chosen = Int8Array.of(1, -1, 1, -1, 1, -1, 1, 1)
    expect(findSeparation({ columns: [x1, x2], chosen })).toMatchObject({ count: 6, column: 0 })
    expect(findSeparation({ columns: [x1, x2], chosen: chosen.with(0, -1) })).toBeNull()
  })

  it('inverts, and says how badly columns hide each other', () => {
    expect(invert(Float64Array.of(4), 1)).toEqual({ ok: true, inverse: Float64Array.of(0.25) })
    expect(conditionNumber([Float64Array.of(1, 0), Float64Array.of(0, 2)])).toBe(2)
    expect(conditionNumber([x, x])).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('factors and slices', () => {
  it('are correlated by their signs, and joined from the closest on', () => {
    const input = signsInput(
      [
        [1, -1, 1],
        [1, -1, 0],
      ],
      [],
    )
    const settings = { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 2 } as const
    expect(buildCorrelation(makeStudy(input, settings)).rows[0]?.[1]?.value).toBeCloseTo(0.8164, 3)
    expect(
      averageLinkage([
        [0, 1],
        [1, 0],
      ]),
    ).toEqual([{ first: 0, second: 1, height: 1 }])
  })

  it('are tested for equality', () => {
    const group = { variance: 0.01, degrees: 20 }
    const found = welchJames([
      { ...group, value: 0.1 },
      { ...group, value: 0.5 },
    ])
    expect(found?.first).toBe(1)
    expect(found?.second).toBeCloseTo(40, 9)
    expect(found?.f).toBeCloseTo(8, 12)
    expect(found?.p).toBeCloseTo(0.0073, 3)
    expect(welchJames([{ ...group, value: 0.1 }])).toBeNull()
    expect(welchJames([group, { variance: 0, degrees: 20 }].map((each) => ({ ...each, value: 1 })))).toBeNull()
  })

  it('say how large the next study must be', () => {
    const pilot = { prompts: 100, value: 0, error: 0.05, df: 99, told: 90, taking: 90, share: 0.9, size: 1 } as const
    const least = { told: 10, taking: 5 }
    expect(promptsForWidth(pilot, 0.05, 0.95)).toBe(387)
    expect(promptsForValue(pilot, 0.1, 0.05, least)).toBe(198)
    expect(promptsForValue(pilot, 1, 0.05, least)).toBeNull()
    expect(promptsForValue(pilot, 1e-9, 0.05, least)).toBeNull()
    // So large a value needs no more than pairs enough to say anything.
    expect(promptsForValue({ ...pilot, told: 10, taking: 10 }, 0.9, 0.05, least)).toBe(131)
    expect(chanceOfEquivalence({ ...pilot, size: 2 }, 0.1, 200)).toBeCloseTo(0.76, 4)
    expect(promptsForEquivalence({ ...pilot, size: 2 }, 0.1, least)).toBe(216)
  })

  it('say how small a value could have been shown', () => {
    expect(detectableValue({ value: 0, error: 0.1, df: 1e6 }, 2, 0.05)).toBeCloseTo(0.1957, 4)
    expect(detectableValue({ value: 0.5, error: 3, df: 4 }, 1, 0.05)).toBe(1)
  })
})

describe('the majority', () => {
  it('needs a single winner, else it is a tie; missing only where nobody voted', () => {
    const people = [
      [1, 1, 0, 2, 2],
      [1, -1, 0, 2, 0],
      [-1, 0, 1, 2, 2],
    ].map((votes) => raterOf(votes, 'human'))
    expect([...majority(people).choices]).toEqual([1, 0, 0, MISSING, 0])
  })
})

describe('intervals from replicates', () => {
  it('are percentiles, and undefined with one cluster', () => {
    expect(percentileInterval(Float64Array.of(1, 2, 3), 1000, 0.95)).toEqual({ low: 1, high: 3 })
    expect(percentileInterval(Float64Array.of(1, 2, 3), 1, 0.95)).toEqual({ low: null, high: null })
  })
})

describe('a pair belongs to one group', () => {
  it('by factor, people and model', () => {
    expect(pairGroup(1, 1, -1)).toBe('human-only')
    expect(pairGroup(1, -1, 1)).toBe('model-only')
    expect(pairGroup(1, 1, 1)).toBe('concordant')
    expect(pairGroup(-1, 1, 1)).toBe('discordant')
    expect(pairGroup(0, 1, -1)).toBe('tied')
    expect(pairGroup(1, 0, 1)).toBe('undecided')
    expect(pairGroup(1, 1, MISSING)).toBe('undecided')
  })
})

describe('random numbers', () => {
  it('repeat for a seed and stay below the bound', () => {
    const [one, other, third] = [createRandom(1), createRandom(1), createRandom(2)]
    const draws = Array.from({ length: 1000 }, () => one(10))
    expect(draws).toEqual(draws.map(() => other(10)))
    expect(draws).not.toEqual(draws.map(() => third(10)))
    expect(Math.min(...draws)).toBe(0)
    expect(Math.max(...draws)).toBe(9)
  })
})

it('is the same similarity to the last bit with one list fixed', () => {
  const random = createRandom(11)
  const list = () => Float64Array.from({ length: 9 }, () => random(6) / 3)
  for (const similarity of [kendall, spearman, pearson])
    for (let trial = 0; trial < 50; trial++) {
      const [x, y] = trial === 0 ? [list(), new Float64Array(9)] : [list(), list()]
      expect(similarityTo(similarity, y)(x)).toBe(similarity(x, y))
    }
})

it('is the same similarity to the last bit where its room is used again, and where a number is missing', () => {
  const random = createRandom(12)
  const list = () => Float64Array.from({ length: 9 }, () => (random(40) === 0 ? Number.NaN : random(6) / 3))
  for (const similarity of [kendall, spearman, pearson]) {
    const again = inRoom(similarity, 9)
    for (let trial = 0; trial < 50; trial++) {
      const [x, y] = [list(), list()]
      expect(again(x, y)).toBe(similarity(x, y))
    }
  }
  expect(kendall([1, Number.NaN, 3], [1, 2, 3])).toBeNaN()
  expect(kendall([Number.NaN, 2, 3], [1, 2, 3])).toBeNaN()
})

it('kendall without each entry is kendall of the others, also where a number is missing or the rest is constant', () => {
  const random = createRandom(8)
  for (let trial = 0; trial < 50; trial++) {
    const list = (most: number) =>
      Float64Array.from({ length: 6 }, () => (trial % 5 === 0 && random(9) === 0 ? Number.NaN : random(most)))
    const [x, y] = [list(2 + (trial % 4)), list(4)]
    const rest = (values: Float64Array, without: number) => values.filter((_, at) => at !== without)
    const one = kendallWithoutEach(x, y)
    expect(one).toEqual(Array.from(x, (_, without) => kendall(rest(x, without), rest(y, without))))
  }
})

it('adds up what each replicate draws, whatever the number of columns', () => {
  const [groups, replicates, seed] = [7, 20, 5]
  const random = createRandom(seed)
  const drawn = Array.from({ length: replicates }, () => Array.from({ length: groups }, () => random(groups)))
  for (let count = 1; count <= 6; count++) {
    const columns = Array.from({ length: count }, (_, at) =>
      Float64Array.from({ length: groups }, (_, group) => (group + 1) ** at),
    )
    const totals = resampleTotals(drawGroups(groups, replicates, seed), columns)
    expect(totals.map((column) => [...column])).toEqual(
      columns.map((column) => drawn.map((row) => row.reduce((sum, group) => sum + (column[group] ?? 0), 0))),
    )
  }
})
