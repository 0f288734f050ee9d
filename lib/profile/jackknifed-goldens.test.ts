import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Estimator } from '@/lib/words/score'
import { buildProfile } from './build-profile'
import { raterOf, signsInput } from './fixtures/signs-input'
import type { Profile, RaterInput } from './profile'

// Expected values and the calls that made them: scripts/goldens/jackknifed.py.
type Sample = Readonly<Record<'choices' | 'model' | 'signs' | 'prompt', number[]>>
type Numbers = Readonly<Record<string, unknown>>

const SETTINGS = { confidence: 0.95, seed: 1, replicates: 2 } as const
/** What an end near 0 is the difference of, or a p of a value that is 0 but for rounding. */
const SCALED = ['low', 'high', 'value']

function near(actual: unknown, expected: unknown, name: string): void {
  const says = `${name}: ${actual} should be ${expected}`
  if (typeof actual !== 'number' || typeof expected !== 'number') expect(actual, says).toBe(expected)
  else
    expect(Math.abs(actual - expected), says).toBeLessThanOrEqual(
      1e-9 * Math.max(SCALED.includes(name) ? 1 : 0, Math.abs(expected)),
    )
}

/** Compares what is found in each case with what is expected; some of the cases must have an interval. */
function compare(name: string, find: (sample: Sample) => Numbers | null | undefined): void {
  it(name, () => {
    const all = JSON.parse(readFileSync(new URL('goldens/jackknifed.json', import.meta.url), 'utf8'))
    const cases: readonly { readonly input: Sample; readonly expected: Numbers }[] = all[name].cases
    expect(cases.filter(({ expected }) => expected.low !== null).length).toBeGreaterThan(1)
    for (const { input, expected } of cases) {
      const found = find(input)
      for (const [key, value] of Object.entries(expected)) near(found?.[key], value, key)
    }
  })
}

function profileOf(
  { choices, model, signs, prompt }: Sample,
  estimator: Estimator = 'tau14',
  setting: RaterInput['setting'] = 'discrimination',
): Profile {
  const raters = [raterOf(choices, 'human', 'human'), { ...raterOf(model, 'model', 'model'), setting }]
  const input = signsInput([signs], raters)
  return buildProfile(
    { ...input, prompt: Int32Array.from(prompt), prompts: Math.max(...prompt) + 1 },
    { ...SETTINGS, estimator },
  )
}

const scoreIn = ({ scores }: Profile): Numbers | null => (scores[0] ? { ...scores[0], value: scores[0].score } : null)
const gapIn = ({ gaps }: Profile): Numbers | null => (gaps[0] ? { ...gaps[0], value: gaps[0].gap } : null)

describe('statistics without each prompt in turn equal those of Python', () => {
  compare('kappa', (sample) => profileOf(sample).agreements[0]?.kappa)
  compare('tauBScore', (sample) => scoreIn(profileOf(sample, 'taub')))
  compare('tauBGap', (sample) => gapIn(profileOf(sample, 'taub')))
  compare('unpairedGap', (sample) => gapIn(profileOf(sample, 'tau14', 'generation')))
  compare('pairedGap', (sample) => gapIn(profileOf(sample)))
  compare('krippendorff', ({ choices, model, signs, prompt }) => {
    const people = [choices, model, signs].map((own, at) => raterOf(own, 'human', `person ${at}`))
    const input = { ...signsInput([], people), prompt: Int32Array.from(prompt), prompts: Math.max(...prompt) + 1 }
    return buildProfile(input, { ...SETTINGS, estimator: 'tau14' }).people?.krippendorff
  })
})
