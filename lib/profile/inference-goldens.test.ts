import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Inference, inferMean, intraPromptCorrelation } from '@/lib/statistics/jackknife'
import { sumPairs } from '@/lib/statistics/prompt-sums'
import { signFlipTest } from '@/lib/statistics/sign-flips'

// Expected values and the calls that made them: scripts/goldens/inference.py.
type Case<Input, Expected> = { readonly input: Input; readonly expected: Expected }
type Sample = { readonly prompt: number[]; readonly y: number[]; readonly size: 1 | 2 }
type Found = Omit<Inference, 'error'> & { readonly variance: number; readonly correlation: number }

function goldens<Input, Expected>(name: string): readonly Case<Input, Expected>[] {
  const { cases } = JSON.parse(readFileSync(new URL('goldens/inference.json', import.meta.url), 'utf8'))[name]
  expect(cases.length).toBeGreaterThan(3)
  return cases
}

/** Equal to 1e-9 of the number, or of what it was taken from (`scale`); what should be 0 may be rounding. */
function near(actual: number | null | undefined, expected: number | null, input: unknown, scale = 0): void {
  const says = `${JSON.stringify(input).slice(0, 100)}: ${actual} should be ${expected}`
  if (typeof actual !== 'number' || expected === null) expect(actual, says).toBe(expected)
  else
    expect(Math.abs(actual - expected), says).toBeLessThanOrEqual(1e-9 * Math.max(scale, Math.abs(expected)) || 1e-15)
}

describe('inference about means equals the formulas spelled out in Python', () => {
  it('inferMean', () => {
    const bases = new Set<string>()
    for (const { input, expected } of goldens<Sample, Found>('inferMean')) {
      const sums = sumPairs(input.prompt, input.y)
      const found = inferMean(sums, input.size, 0.95)
      const { basis, variance, correlation, ...numbers } = expected
      expect(found?.basis).toBe(basis)
      bases.add(basis)
      near(found && found.error ** 2, variance, ['variance', input])
      near(intraPromptCorrelation(sums, sums.pairs), correlation, ['correlation', input])
      // An end near 0 is the difference of an angle and its reach.
      for (const [name, value] of Object.entries(numbers))
        near(found?.[name as keyof typeof numbers], value, [name, input], name === 'low' || name === 'high' ? 1 : 0)
    }
    expect(bases).toEqual(new Set(['student', 'edge', 'exact', 'few', 'nothing']))
  })

  for (const name of ['signFlipTest', 'signFlipTestOfSingles'])
    it(name, () => {
      for (const { input, expected } of goldens<number[], number>(name)) near(signFlipTest(input), expected, input)
    })
})
