import { expect, test } from 'vitest'
import { clusteredMean } from '@/lib/statistics/prediction/clustered-mean'
import { fitByEvidence } from '@/lib/statistics/prediction/evidence'
import { shareOf } from '@/lib/statistics/prediction/fieller'
import { oneStepErrors } from '@/lib/statistics/prediction/one-step-errors'
import { fitPenalised } from '@/lib/statistics/prediction/penalised-fit'
import { scaleRows } from '@/lib/statistics/prediction/scaled-rows'
import { scoreTest } from '@/lib/statistics/prediction/score-test'
import { signFlipTest } from '@/lib/statistics/sign-flips'
import { studentQuantile } from '@/lib/statistics/student-t'

// Eight vectors to nine digits, computed with numpy 1.24 and scipy 1.10.1 from the formulas alone.
const d = [
  Float64Array.of(1.2, -0.4, 0.9, -1.5, 0.3, -0.7, 0.5, 2),
  Float64Array.of(-0.3, 0.8, 0.1, -0.6, 1.1, 0.2, -0.9, 0.4),
]
const first = Uint8Array.of(1, 0, 1, 0, 1, 1, 0, 1)
const verdicts = Float64Array.of(1, -1, 0.5, -1, 0, -1, 1, 1)
const prompt = Int32Array.of(0, 0, 1, 1, 2, 2, 3, 3)
const all = Int32Array.from({ length: 8 }, (_, row) => row)

const close = (found: Iterable<number>, expected: readonly number[]) => {
  const values = [...found]
  expect(values.length).toBe(expected.length)
  for (const [at, value] of expected.entries()) expect(Math.abs((values[at] ?? Number.NaN) - value)).toBeLessThan(1e-9)
}
/** Intervals of the vectors take (Σn)²/Σn² − 1 degrees of freedom. */
const kishInterval = (value: number, error: number, sizes: readonly number[]) => {
  const all = sizes.reduce((sum, n) => sum + n, 0)
  const t = studentQuantile(0.05, (all * all) / sizes.reduce((sum, n) => sum + n * n, 0) - 1)
  return [value - t * error, value + t * error]
}

test('1: scales, weights, chances and errors of a factor model', () => {
  const { scale, ...rows } = scaleRows({ columns: d, first }, all)
  const fit = fitPenalised(rows, Float64Array.of(1, 1))
  close(scale, [1.089151046, 0.644204936])
  close(fit.weights, [0.82682256, 0.545778998])
  close(
    fit.chances,
    [0.658543187, 0.592452454, 0.683077487, 0.161508849, 0.761274176, 0.410485627, 0.405422835, 0.864967153],
  )
  close(oneStepErrors(rows, fit, prompt).errors, [0.404032924, 0.53632625])
})

test('2: the evidence of eight penalties, and the verdict beside the factors', () => {
  const { scale, ...rows } = scaleRows({ columns: [verdicts, ...d], first }, all)
  const fit = fitByEvidence(rows, 1)
  close(
    fit.logEvidence.map((value) => value ?? Number.NaN),
    [-5.349076783, -5.285890475, -5.433720566, -5.601808086, -5.683847548, -5.719036962, -5.729869116, -5.733749374],
  )
  expect(fit.lambda).toBe(1)
  close(fit.weights, [0.25411743, 0.689790649, 0.612385481])
  close(
    fit.chances,
    [0.681855818, 0.554693464, 0.691855235, 0.14089719, 0.774808702, 0.368022471, 0.437483729, 0.873735763],
  )
  expect(scale.length).toBe(3)
})

test('3: a paired difference over prompts of unequal size', () => {
  const z = Float64Array.of(0.5, 0, 1, 0, 0, -0.5, 0, 0, 1, 0, 0.5, 0)
  const mean = clusteredMean(z, Int32Array.of(0, 0, 0, 1, 1, 2, 3, 3, 3, 3, 4, 5))
  close([mean?.value ?? 0, mean?.error ?? 0], [0.208333333, 0.118429419])
  close(kishInterval(mean?.value ?? 0, mean?.error ?? 0, [3, 2, 1, 4, 1, 1]), [-0.139859656, 0.556526322])
})

test('4: exact sign flips of whole prompts', () => {
  const p = (sums: readonly number[]) => signFlipTest(sums.map((sum) => 2 * sum))
  close([p([1.5, 0, -0.5, 0, 1.5, 0.5]), p([1, 1, 0.5, 2, 1, 0.5])], [0.375, 0.03125])
})

test('5: the share of disagreement that is explained, and its score test', () => {
  const chances = [0.8, 0.7, 0.35, 0.6, 0.9, 0.45, 0.55, 0.25]
  const chosen = Uint8Array.of(1, 1, 0, 0, 1, 1, 1, 0)
  const group = Int32Array.of(0, 0, 1, 2, 2, 3, 4, 5)
  const skill = clusteredMean(
    Float64Array.from(chances, (p, row) => 1 + Math.log2(chosen[row] === 1 ? p : 1 - p)),
    group,
  )
  const right = clusteredMean(
    Float64Array.from(chances, (p, row) => Number(p > 0.5 === (chosen[row] === 1))),
    group,
  )
  close([skill?.value ?? 0, skill?.error ?? 0], [0.329817762, 0.109610061])
  close(kishInterval(skill?.value ?? 0, skill?.error ?? 0, [2, 1, 2, 1, 1, 1]), [0.034505134, 0.62513039])
  close([right?.value ?? 0, right?.error ?? 0], [0.75, 0.155978127])
  const columns = [
    Float64Array.of(1, 0.6, -0.5, 0.4, 1.3, -0.2, 0.3, -0.9),
    Float64Array.of(0.2, -0.4, 0.3, 0.9, 0.1, -0.6, 0.5, 0.2),
  ]
  const { columns: scaled } = scaleRows({ columns, first: chosen }, all)
  const test = scoreTest(scaled, chosen, group, 1)
  close([test.statistic, test.p], [5.311588831, 0.0625])
})

test('8: movement towards people, and the share of the gap that it closes', () => {
  const gap = [0.2, -0.12, 0.05, 0]
  const total = gap.reduce((sum, each) => sum + Math.abs(each), 0)
  const weights = gap.map((each) => -each / total)
  const before = [
    [2, -1, 1, 0],
    [1, 0, 1, -1],
    [1, -1, 0, 1],
    [1, -1, 0, 0],
    [2, 0, -1, 1],
    [0, -1, 1, 0],
  ]
  const after = [
    [1, 0, 1, 0],
    [1, 0, 0, -1],
    [0, -1, 0, 1],
    [1, 0, 0, 0],
    [1, 0, 0, 1],
    [0, 0, 1, 0],
  ]
  const people = [
    [0, 1, 1, 0],
    [1, 1, 0, -1],
    [0, 0, 0, 0],
    [0, 0, 0, 1],
    [1, 0, -1, 1],
    [-1, 1, 1, 0],
  ]
  const along = (to: readonly (readonly number[])[]) =>
    Float64Array.from(to, (row, prompt) =>
      row.reduce((sum, each, k) => sum + (each - (before[prompt]?.[k] ?? 0)) * (weights[k] ?? 0), 0),
    )
  const sizes = Float64Array.of(2, 1, 2, 1, 2, 2)
  const found = shareOf(along(after), along(people), sizes, { df: 100 / 18 - 1 })
  const { value, error, low, high } = found.movement
  close([value, error, low, high], [0.259459459, 0.049270121, 0.128998264, 0.389920654])
  close([found.whole.value, found.share?.value ?? 0], [0.564864865, 0.459330144])
  close([found.share?.low ?? 0, found.share?.high ?? 0], [0.294946704, 0.709104996])
})
