import { expect, it } from 'vitest'
import { createPromptTally } from './prompt-tally'
import { createRatedSample } from './rated-sample'
import { ratedOf } from './test-files'
import { createThinning } from './thinning'

it('gives a share the interval of the method', () => {
  // By METHOD §3 in numpy and scipy 1.10.1: stats.t.ppf(.975, 23.27286) on the arcsine scale, V by leaving out each prompt.
  const tally = createPromptTally()
  for (let prompt = 0; prompt < 30; prompt++)
    for (let at = 0; at < 1 + (prompt % 4); at++) tally.add(prompt, ![0, 3].includes((prompt * prompt + 3 * at) % 7))
  expect(tally.infer()?.p).toBeCloseTo(0.008515542821934362, 9)
  const { value, low, high, n, prompts } = tally.number('hits', 'choices')
  expect([n, prompts]).toEqual([73, 30])
  expect(value).toBeCloseTo(0.6712328767123288, 12)
  expect(low).toBeCloseTo(0.548968194437247, 9)
  expect(high).toBeCloseTo(0.7827282252653951, 9)
})

it('thins a stream evenly, whatever its length', () => {
  for (const length of [5, 100, 1000]) {
    const thinning = createThinning<number>(8)
    for (let at = 0; at < length; at++) if (thinning.wants()) thinning.keep(at)
    const [first, second = 0] = thinning.kept()
    expect(first).toBe(0)
    expect(thinning.kept()).toEqual(thinning.kept().map((_, at) => at * second))
    expect(thinning.kept().length).toBeLessThanOrEqual(8)
    expect(length - (thinning.kept().at(-1) ?? 0)).toBeLessThanOrEqual(Math.max(1, second))
  }
})

it('keeps whole prompts of rated responses, and of many an even sample', () => {
  const few = createRatedSample()
  const [one, other, third] = [3, 1, 1].map((value, at) => ratedOf('Q', `text ${at}`, value))
  if (!one || !other || !third) throw new Error('three records')
  for (const [at, record] of [one, other, third].entries()) few.add(0, record, { file: 'f', line: at + 1 })
  const pairs = [...few.pairs({ which: 'all', cap: 100 })]
  expect(pairs.map(({ a, b, choices }) => [a, b, choices.map(({ choice, raw }) => [choice, raw])])).toEqual([
    ['text 0', 'text 1', [[1, '3 and 1']]],
    ['text 0', 'text 2', [[1, '3 and 1']]],
    ['text 1', 'text 2', []],
  ])

  const many = createRatedSample(100_000)
  for (let at = 0; at < 4000; at++)
    many.add(at >> 1, ratedOf(`Q${at >> 1}`, `text ${at}`, at % 2), { file: 'f', line: at + 1 })
  const kept = [...many.pairs({ which: 'all', cap: 100 })]
  expect(many.share()).toBe(0.125)
  expect(kept.length).toBeGreaterThan(200)
  expect(kept.length).toBeLessThan(300)
  expect(kept.every(({ choices }) => choices[0]?.choice === -1)).toBe(true)
})
