import { expect, it } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { buildCorrelation, correlateFactor } from './build-correlation'
import { estimatePanel } from './estimate-panel'
import { makeInput, SETTINGS } from './fixtures/make-input'
import { signsAsRater } from './manifestation'
import { makeStudy } from './study'

it('is the line of the whole correlation, the closest factor first', () => {
  const made = makeInput({ seed: 5, pairs: 500, perPrompt: 3 })
  const [lead] = made.factors
  if (!lead) throw new Error('a factor')
  const near = { ...lead, id: 'near', values: lead.values.map((value, at) => (at % 5 === 0 ? 6 - value : value)) }
  const input = { ...made, factors: [...made.factors, near] }
  const { factors, rows } = buildCorrelation(makeStudy(input, SETTINGS))
  const line = rows[factors.indexOf('length')] ?? []
  const found = correlateFactor(input, 'length', SETTINGS.confidence)
  expect(found.map(({ factor }) => factor).toSorted()).toEqual(['near', 'w', 'y', 'z'])
  expect(found[0]?.factor).toBe('near')
  for (const { factor, ...estimate } of found) {
    const whole = line[factors.indexOf(factor)]
    expect(estimate.n).toBe(whole?.n)
    for (const key of ['value', 'low', 'high'] as const) expect(estimate[key]).toBeCloseTo(whole?.[key] ?? 2, 10)
  }
  expect(correlateFactor(input, 'nothing', 0.95)).toEqual([])
})

it('is the score of the one if the other were a rater, whatever the size of prompts', () => {
  const random = createRandom(3)
  const sizes = Array.from({ length: 160 }, (_, at) => [1, 2, 2, 1, 5, 15, 16, 40][at % 8] ?? 1)
  const prompt = Int32Array.from(sizes.flatMap((size, own) => Array.from({ length: size }, () => own)))
  const made = makeInput({ seed: 5, pairs: prompt.length, perPrompt: 1 })
  const drawn = (choices: readonly number[]) =>
    Float64Array.from({ length: 2 * prompt.length }, () => choices[random(choices.length)] ?? 0)
  const columns = [drawn([1, 2, 3, Number.NaN]), drawn([1, 2]), drawn([4]), drawn([1, 2, 3, 4, 5, 6, 7, 8])]
  const factors = [
    ...made.factors,
    ...columns.map((values, at) => ({ id: `drawn ${at}`, label: '', epsilon: 0, values })),
  ]
  const study = makeStudy({ ...made, prompt, prompts: sizes.length, factors }, SETTINGS)
  const { factors: ids, rows } = buildCorrelation(study)
  const settings = { ...SETTINGS, estimator: 'taub', replicates: 0 } as const
  const plain = { ...study, settings, resampling: { ...study.resampling, replicates: 0 } }
  for (const [at, { id }] of study.factors.entries()) {
    const [scores = []] = estimatePanel(plain, [signsAsRater(study, at)], { places: [0], comparisons: [] }).scores
    for (const [other, { value, low, high, counts }] of scores.entries()) {
      if (other === at) continue
      const found = rows[ids.indexOf(id)]?.[ids.indexOf(study.factors[other]?.id ?? '')]
      const { c, d, tm, th, thm } = counts
      expect(found?.n).toBe(c + d + tm + th + thm)
      expect(found?.value).toBe(value)
      expect(found?.low ?? 2).toBeCloseTo(low ?? 2, 12)
      expect(found?.high ?? 2).toBeCloseTo(high ?? 2, 12)
    }
  }
})
