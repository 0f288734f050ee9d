import { expect, it } from 'vitest'
import { sidesAt } from '@/lib/statistics/columns'
import { signCodes } from '@/lib/statistics/sign-codes'
import { buildAnalysis } from './build-analysis'
import { buildProfile } from './build-profile'
import { makeInput, SETTINGS } from './fixtures/make-input'
import { narrowInput } from './narrow-input'
import type { SignedInput } from './profile'
import { regressionPairs } from './regression-rows'

it('makes the same profile and the same analysis of signs, with the differences of the pairs that regressions take', () => {
  const { factors, ...rest } = makeInput({ seed: 4, pairs: 900, perPrompt: 3 })
  const { a, b } = rest
  // Prompts in another order than their pairs.
  const prompt = rest.prompt.map((own) => rest.prompts - 1 - own)
  const input = { ...rest, prompt, factors }
  const pairs = regressionPairs(input, SETTINGS)
  const signed: SignedInput = {
    ...rest,
    prompt,
    factors: factors.map(({ id, label, epsilon, values }) => ({
      ...{ id, label, epsilon },
      signs: signCodes({ values, epsilon }, a, b),
      sampled: { pairs, ...sidesAt(values, a, b, pairs) },
    })),
  }
  expect(pairs.length).toBeGreaterThan(700)
  const slices = [{ name: 'half', values: ['x', 'y'], codes: Int16Array.from(a, (_, pair) => pair % 2) }]
  expect(buildAnalysis({ ...signed, slices }, SETTINGS)).toEqual(buildAnalysis({ ...input, slices }, SETTINGS))
  const keeps = (pair: number) => pair % 3 !== 0
  expect(buildProfile(narrowInput(signed, keeps, ['Bo']), SETTINGS)).toEqual(
    buildProfile(narrowInput(input, keeps, ['Bo']), SETTINGS),
  )
})
