import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clusteredMean } from '@/lib/statistics/prediction/clustered-mean'
import { crossFit, fitScaled } from '@/lib/statistics/prediction/cross-fit'
import { oneStepErrors } from '@/lib/statistics/prediction/one-step-errors'
import { scaleRows } from '@/lib/statistics/prediction/scaled-rows'
import { scoreTest } from '@/lib/statistics/prediction/score-test'
import { includeRows, selectSystematically } from '@/lib/statistics/weighting/systematic-selection'
import { tiltRows } from '@/lib/statistics/weighting/tilting'

// Expected values and the calls that made them: scripts/goldens/prediction.py and weighting.py.
type Case<Input, Expected> = { readonly input: Input; readonly expected: Expected }
type Numbers = readonly number[]
type Column = readonly (number | null)[]
type Choices = { readonly columns: readonly Column[]; readonly first: Numbers; readonly prompt: Numbers }
type Fixed = Choices & { readonly fixed: number; readonly fold: Numbers }
type Rows = { readonly columns: readonly Column[]; readonly counts: Numbers; readonly targets: Numbers }
type Included = Rows & { readonly weights: Numbers; readonly most: 1 | 2 }

function read<Input, Expected>(file: string, name: string): readonly Case<Input, Expected>[] {
  const family = JSON.parse(readFileSync(new URL(`goldens/${file}.json`, import.meta.url), 'utf8'))
  return family[name].cases
}
const numbers = (columns: readonly Column[]) =>
  columns.map((column) => Float64Array.from(column, (value) => value ?? Number.NaN))
const dataOf = ({ columns, first }: Choices) => ({ columns: numbers(columns), first: Uint8Array.from(first) })
const rowsOf = ({ columns, counts }: Rows) => ({ columns: numbers(columns), counts: Float64Array.from(counts) })
const all = ({ first }: Choices) => Int32Array.from(first.keys())

/** Within 1e-9 of what is expected, of its size where that is above 1. */
function areClose(found: ArrayLike<number | null>, expected: Numbers, tolerance = 1e-9) {
  expect(found.length).toBe(expected.length)
  for (const [at, value] of expected.entries())
    expect(Math.abs((found[at] ?? Number.NaN) - value), `place ${at}`).toBeLessThanOrEqual(
      tolerance * Math.max(1, Math.abs(value)),
    )
}

describe('models of choices are what numpy and scipy make of them', () => {
  type Evidence = { scale: Numbers; logEvidence: Numbers; lambda: number; weights: Numbers }
  it.each(read<Fixed, Evidence>('prediction', 'fitByEvidence'))('evidence: case %#', ({ input, expected }) => {
    const found = fitScaled(dataOf(input), all(input), { fixed: input.fixed })
    expect(found.lambda).toBe(expected.lambda)
    areClose(found.scale, expected.scale)
    areClose(found.weights, expected.weights)
    if (!('logEvidence' in found.fit)) throw new Error('no evidence')
    areClose(found.fit.logEvidence as Numbers, expected.logEvidence)
  })

  it.each(read<Fixed, Numbers>('prediction', 'crossFit'))('chances held out: case %#', ({ input, expected }) => {
    areClose(crossFit(dataOf(input), Int8Array.from(input.fold), { fixed: input.fixed }), expected, 1e-8)
  })

  type Errors = { weights: Numbers; errors: Numbers; df: Numbers }
  it.each(read<Choices, Errors>('prediction', 'oneStepErrors'))('CR3 of one step: case %#', ({ input, expected }) => {
    const { fit } = fitScaled(dataOf(input), all(input), { lambda: 1 })
    const { errors, df } = oneStepErrors(scaleRows(dataOf(input), all(input)), fit, Int32Array.from(input.prompt))
    areClose(fit.weights, expected.weights)
    areClose(errors, expected.errors)
    areClose(df, expected.df)
  })

  type Score = { statistic: number; p: number; isExact: boolean }
  it.each(read<Choices, Score>('prediction', 'scoreTest'))('score test: case %#', ({ input, expected }) => {
    const { columns, first } = dataOf(input)
    const { statistic, p } = scoreTest(columns, first, Int32Array.from(input.prompt), 1)
    areClose([statistic], [expected.statistic])
    if (expected.isExact) areClose([p], [expected.p])
    // 9,999 draws there; here as many, or until 500 are as extreme.
    const error = Math.sqrt(expected.p ** 2 / 500 + (2 * expected.p) / 9999)
    expect(Math.abs(p - expected.p)).toBeLessThanOrEqual(3 * error)
  })

  type Mean = { value: number; error: number; df: number }
  type Values = { prompt: Numbers; y: Numbers }
  it.each(read<Values, Mean>('prediction', 'clusteredMean'))('means of any numbers: case %#', ({ input, expected }) => {
    const found = clusteredMean(Float64Array.from(input.y), Int32Array.from(input.prompt))
    areClose(
      [found?.value ?? null, found?.error ?? null, found?.df ?? null],
      [expected.value, expected.error, expected.df],
    )
  })
})

describe('rows weighted and drawn are what numpy and scipy make of them', () => {
  type Tilted = { theta: Numbers; weights: Numbers }
  it.each(read<Rows, Tilted>('weighting', 'tiltRows'))('tilting to three targets: case %#', ({ input, expected }) => {
    const found = tiltRows(rowsOf(input), input.targets)
    if (!found.ok) throw new Error('the targets can be met')
    areClose(found.theta, expected.theta)
    areClose(found.weights, expected.weights)
  })

  type Inclusion = { scale: number; expected: Numbers }
  it.each(read<Included, Inclusion>('weighting', 'includeRows'))('how often rows: case %#', ({ input, expected }) => {
    const found = includeRows(rowsOf(input), input.targets, Float64Array.from(input.weights), input.most)
    areClose([found.scale], [expected.scale])
    areClose(found.expected, expected.expected)
  })

  type Drawn = { expected: Numbers; seed: number }
  it.each(read<Drawn, Numbers>('weighting', 'selectSystematically'))('which rows: case %#', ({ input, expected }) => {
    expect([...selectSystematically(Float64Array.from(input.expected), input.seed)]).toEqual(expected)
  })
})
