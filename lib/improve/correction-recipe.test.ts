import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { correctionRecipe, correctVerdict } from './correction-recipe'
import type { ModelRecipe } from './model-recipe'
import { factorOdds, probabilityOf, rewardOf } from './recipe-factors'
import { correctionPython, modelPython } from './recipe-python'
import { TEST_RECIPE } from './test-recipe'

const { factors } = TEST_RECIPE
const close = (value: number) => expect.closeTo(value, 12)

test('the documented example', () => {
  const [length] = factors
  const recipe = {
    ...TEST_RECIPE,
    factors: length ? [{ ...length, transform: 'none', scale: 2, weight: 1 } as const] : [],
  }
  expect(factorOdds(recipe.factors, [5], [3])).toEqual({ value: 1, missing: 0 })
  expect(correctVerdict(recipe, 1, [120], [80]).choice).toBe(1)
})

test('verdict and factors add up, and what is missing adds nothing but is counted', () => {
  const full = (0.9 / 0.95) * 0.5 - (0.4 / 0.7) * (Math.log(121) - Math.log(41)) + (0.21 / 12.5) * 20
  expect(correctVerdict(TEST_RECIPE, 0.5, [120, 60], [40, 40])).toEqual({
    probability: close(1 / (1 + Math.exp(-full))),
    choice: 1,
    missing: 0,
  })
  const judge = 1 / (1 + Math.exp(-0.9 / 0.95))
  expect(correctVerdict(TEST_RECIPE, 1, [Number.NaN, Number.NaN], [4, 5])).toEqual({
    probability: close(judge),
    choice: 1,
    missing: 2,
  })
  // A count below zero has no logarithm, and a value that is not given is missing.
  expect(factorOdds(factors, [-3], [4])).toEqual({ value: 0, missing: 2 })
})

test('turning the pair around turns the answer around, also at the ends', () => {
  for (const [verdict, a, b] of [
    [1, [3, 9], [700, 80]],
    [0, [1e9, -1e5], [0, 1e5]],
    [-0.5, [12, 1], [12, 1]],
  ] as const) {
    const one = correctVerdict(TEST_RECIPE, verdict, a, b)
    const other = correctVerdict(TEST_RECIPE, -verdict, b, a)
    expect(one.probability + other.probability).toBeCloseTo(1, 12)
    expect(one.choice + other.choice).toBe(0)
  }
})

test('nearer to ½ than the threshold is a tie', () => {
  const far = correctVerdict({ ...TEST_RECIPE, ties: { share: 0, threshold: 0 } }, 0, [10, 51], [10, 50])
  expect(far.choice).toBe(1)
  expect(correctVerdict(TEST_RECIPE, 0, [10, 51], [10, 50])).toEqual({ ...far, choice: 0 })
  expect(correctVerdict(TEST_RECIPE, 0, [10, 50], [10, 50]).choice).toBe(0)
})

test('a reward differs between two texts by what the model gives the pair', () => {
  const [a, b] = [
    [120, 61],
    [33, 40],
  ] as const
  expect(rewardOf(factors, a).value - rewardOf(factors, b).value).toBeCloseTo(factorOdds(factors, a, b).value, 12)
  expect(probabilityOf(-800)).toBe(0)
})

test('a recipe that says more or less than it may is no recipe', () => {
  expect(correctionRecipe.parse(JSON.parse(JSON.stringify(TEST_RECIPE)))).toEqual(TEST_RECIPE)
  expect(correctionRecipe.safeParse({ ...TEST_RECIPE, more: 1 }).success).toBe(false)
  expect(correctionRecipe.safeParse({ ...TEST_RECIPE, verdict: { weight: 1, scale: 0, penalty: 1 } }).success).toBe(
    false,
  )
})

const PYTHON = ['/usr/bin/python3', '/usr/local/bin/python3'].find(existsSync)

function runPython(program: string): unknown {
  const { stdout, stderr } = spawnSync(PYTHON ?? '', ['-I', '-c', program], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const CASES = [
  [1, [120, 60], [40, 40]],
  [0.5, [0, 33.25], [910, -4]],
  [-1, [5, null], [77, 3]],
  [0, [null, null], [1, 2]],
  [0, [10, 51], [10, 50]],
  [-0.5, [1e6, 100], [1, -700]],
  [0, [-3, 1], [4, 1]],
] as const
const named = (values: readonly (number | null)[]) => ({ length: values[0], formality: values[1] })
const numbers = (values: readonly (number | null)[]) => values.map((value) => value ?? Number.NaN)

test.skipIf(!PYTHON)('Python says the same to twelve digits, whatever the judge is called', () => {
  const judge = 'a"\\\n"""; import os # \u2028 é 😀'
  const script = correctionPython({ ...TEST_RECIPE, judge })
  const asked = CASES.map(([verdict, a, b]) => [verdict, named(a), named(b)])
  const got = runPython(
    `${script}\nimport json\nprint(json.dumps([JUDGE, [correct(*each) for each in json.loads(${JSON.stringify(JSON.stringify(asked))})]]))`,
  )
  const expected = CASES.map(([verdict, a, b]) => {
    const { probability, choice } = correctVerdict(TEST_RECIPE, verdict, numbers(a), numbers(b))
    return [close(probability), choice]
  })
  expect(got).toEqual([judge, expected])
  expect(script.split('\n').length).toBeLessThan(40)
})

test.skipIf(!PYTHON)('the factor model in Python as well', () => {
  const { judge: _, verdict: __, ties: ___, ...rest } = TEST_RECIPE
  const model: ModelRecipe = { ...rest, kind: 'factor-model', expected: { accuracy: 0.7, logLoss: 0.6 } }
  const asked = CASES.map(([, a, b]) => [named(a), named(b)])
  const got = runPython(
    `${modelPython(model)}\nimport json\nprint(json.dumps([prefer(*each) for each in json.loads(${JSON.stringify(JSON.stringify(asked))})]))`,
  )
  expect(got).toEqual(CASES.map(([, a, b]) => close(probabilityOf(factorOdds(factors, numbers(a), numbers(b)).value))))
})
