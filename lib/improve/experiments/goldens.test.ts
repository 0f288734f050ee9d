import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeResult } from './judge-result'
import { type ExperimentResult, experimentResultSchema } from './result'
import type { JudgeArm, JudgeTrial, WriterArm, WriterTrial } from './trial'
import { writerResult } from './writer-result'

// Expected values and the calls that made them: scripts/goldens/experiment.py.
type Numbers = readonly number[]
type Known = readonly (number | null)[]
/** The same with lists for typed arrays, as JSON has it. */
type Plain<T> = T extends Float64Array
  ? Known
  : T extends Int8Array | Uint8Array | Int32Array
    ? Numbers
    : T extends readonly (infer One)[]
      ? readonly Plain<One>[]
      : T extends object
        ? { readonly [Key in keyof T]: Plain<T[Key]> }
        : T
type JudgeCase = Plain<Omit<JudgeTrial, 'arms'>> & {
  readonly arms: readonly (Plain<Omit<JudgeArm, 'verdicts'>> & {
    readonly choices: Numbers
    readonly shown: Numbers
    readonly swapped: Numbers
  })[]
}
type Expected = Readonly<Record<string, unknown>>
type Case<Input> = { readonly input: Input; readonly expected: Expected }

const family = JSON.parse(readFileSync(new URL('../../profile/goldens/experiment.json', import.meta.url), 'utf8'))
const casesOf = <Input>(name: string): readonly Case<Input>[] => family[name].cases

const doubles = (column: Known) => Float64Array.from(column, (value) => value ?? Number.NaN)

const judgeTrialOf = (input: JudgeCase): JudgeTrial => ({
  ...input,
  pair: Int32Array.from(input.pair),
  prompt: Int32Array.from(input.prompt),
  people: Int8Array.from(input.people),
  factors: input.factors.map((factor) => ({ ...factor, sign: Int8Array.from(factor.sign) })),
  arms: input.arms.map(({ choices, shown, swapped, ...arm }) => ({
    ...arm,
    verdicts: {
      choices: Int8Array.from(choices),
      orders: { shown: Int8Array.from(shown), swapped: Int8Array.from(swapped) },
    },
  })),
})

const writerArmOf = (arm: Plain<WriterArm>): WriterArm => {
  const contest = (one: { readonly graded: Known; readonly asked: number; readonly unreadable: number } | null) =>
    one && { ...one, graded: doubles(one.graded) }
  const judged = (by: 'own' | 'outside') => ({
    baseline: contest(arm.contests[by].baseline),
    chosen: contest(arm.contests[by].chosen),
  })
  return {
    ...arm,
    values: arm.values.map(doubles),
    length: doubles(arm.length),
    unchanged: Uint8Array.from(arm.unchanged),
    contests: { own: judged('own'), outside: judged('outside') },
    reward: arm.reward && doubles(arm.reward),
    unsupported: arm.unsupported && doubles(arm.unsupported),
  }
}

const writerTrialOf = (input: Plain<WriterTrial>): WriterTrial => ({
  ...input,
  prompt: Int32Array.from(input.prompt),
  chosenLength: doubles(input.chosenLength),
  factors: input.factors.map((factor) => ({ ...factor, chosen: doubles(factor.chosen) })),
  arms: input.arms.map(writerArmOf),
})

/** Everything that is expected is found, numbers within 1e-9. */
function isLike(found: unknown, expected: unknown, place: string): void {
  if (typeof expected === 'number') {
    expect(typeof found, place).toBe('number')
    expect(Math.abs(Number(found) - expected), `${place}: ${found} for ${expected}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected)),
    )
  } else if (Array.isArray(expected)) {
    expect(found, place).toHaveLength(expected.length)
    for (const [at, each] of expected.entries()) isLike(Object(found)[at], each, `${place}[${at}]`)
  } else if (expected !== null && typeof expected === 'object') {
    expect(found, place).toBeTypeOf('object')
    for (const [name, each] of Object.entries(expected)) isLike(Object(found)[name], each, `${place} ${name}`)
  } else expect(found, place).toBe(expected)
}

function areLike(found: ExperimentResult, expected: Expected): void {
  expect(found.arms.map(({ arm }) => arm)).toEqual(Object.keys(expected))
  for (const arm of found.arms) isLike(arm, expected[arm.arm], arm.arm)
  expect(experimentResultSchema.safeParse(JSON.parse(JSON.stringify(found))).error).toBeUndefined()
}

describe('results of experiments are what numpy, scipy and statsmodels make of them', () => {
  it.each(casesOf<JudgeCase>('judgeResult'))('judges: case %#', ({ input, expected }) => {
    areLike(judgeResult(judgeTrialOf(input)), expected)
  })

  it.each(casesOf<Plain<WriterTrial>>('writerResult'))('writers: case %#', ({ input, expected }) => {
    areLike(writerResult(writerTrialOf(input)), expected)
  })
})
