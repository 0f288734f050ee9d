import { expect, it } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { describeRow } from './dumbbell-tooltip'

it('says every number of a row in words', () => {
  const counts = { c: 0, d: 0, tm: 0, coverage: null, q: null }
  const row = {
    factor: 'length',
    label: 'Length',
    unit: 'words',
    estimated: false,
    lengthOnly: null,
    people: { value: 0.362, low: 0.3, high: 0.42, n: 900, ...counts },
    models: [
      {
        score: { value: 0.25, low: 0.2, high: 0.31, n: 880, ...counts },
        gap: { value: -0.102, low: -0.15, high: -0.04, n: 849, q: 0.004, paired: true },
      },
      { score: { value: null, low: null, high: null, n: 0, ...counts }, gap: null },
    ],
  }
  const models = ['gpt', 'llama'].map((name, index) => ({ id: name, name, style: modelStyle(index) }))
  expect(describeRow(row, models, 'People')).toBe(
    'Length: People .36 [.30, .42]; gpt .25 [.20, .31], gap −.10 [−.15, −.04], significant; llama – ',
  )
})
