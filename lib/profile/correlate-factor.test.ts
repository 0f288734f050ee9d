import { expect, it } from 'vitest'
import { buildCorrelation, correlateFactor } from './build-correlation'
import { makeInput, SETTINGS } from './fixtures/make-input'
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
