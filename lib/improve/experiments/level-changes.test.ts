import { expect, it } from 'vitest'
import { changeLevels } from './level-changes'

const length = { factor: 'length', label: 'Length', epsilon: 0, people: 0.2 }

it('is the mean sign from lower to higher levels, before and after, paired by prompt', () => {
  const [found] = changeLevels(
    'A5',
    Int32Array.of(0, 1),
    [
      {
        ...length,
        before: [Float64Array.of(1, 1), Float64Array.of(2, 0)],
        after: [Float64Array.of(1, 1), Float64Array.of(2, 2)],
      },
    ],
    1,
  ).factors
  expect([found?.before?.value, found?.after?.value, found?.change?.value]).toEqual([0, 1, 1])
})

it('has an interval with enough prompts, and leaves out levels without a text', () => {
  const column = (of: (at: number) => number) => Float64Array.from({ length: 40 }, (_, at) => of(at))
  const before = [
    column(() => 1),
    column((at) => (at % 2 ? 2 : 0)),
    column((at) => (at === 0 ? Number.NaN : 1 + (at % 3))),
  ]
  const after = [column(() => 1), column(() => 2), column((at) => (at % 5 ? 3 : 0))]
  const prompt = Int32Array.from({ length: 40 }, (_, at) => at)
  const { factors } = changeLevels('A5', prompt, [{ ...length, before, after }], 1)
  expect(factors[0]).toMatchObject({ people: 0.2, change: { pairs: 3 * 40 - 2, prompts: 40, basis: 'student' } })
  expect((factors[0]?.change?.low ?? 0) > 0).toBe(true)
})
