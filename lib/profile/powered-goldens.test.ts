import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inferMean } from '@/lib/statistics/jackknife'
import { inferPowered } from '@/lib/statistics/prediction/infer-powered'
import { sumPairs } from '@/lib/statistics/prompt-sums'

// Expected values and the call that made them: scripts/goldens/powered.py.
type Case = {
  readonly input: Readonly<Record<'prompt' | 'observed' | 'predicted' | 'restPrompt' | 'restPredicted', number[]>>
  readonly expected: Readonly<Record<string, number>>
}
const { inferPowered: golden } = JSON.parse(readFileSync(new URL('goldens/powered.json', import.meta.url), 'utf8'))
const cases: readonly Case[] = golden.cases

it.each(cases)(
  'a mean of labels and predictions is what numpy and scipy make of it: case %#',
  ({ input, expected }) => {
    const { prompt, observed, predicted, restPrompt, restPredicted } = input
    const labels = inferMean(sumPairs(prompt, observed), 1, 0.95)
    const rest = { prompt: restPrompt, predicted: restPredicted }
    const found = inferPowered({ prompt, observed, predicted }, rest, labels, 0.95)
    for (const [name, value] of Object.entries(expected)) {
      const actual: unknown = Reflect.get(found, name)
      expect(Math.abs(Number(actual) - value), `${name}: ${actual}`).toBeLessThanOrEqual(1e-9 * Math.max(1, value))
    }
  },
)
