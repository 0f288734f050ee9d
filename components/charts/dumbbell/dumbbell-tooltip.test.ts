import { expect, it } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { testGap, testScore } from '@/components/charts/frame/test-marks'
import { describeRow } from './dumbbell-tooltip'

it('says every number of a row in words', () => {
  const row = {
    factor: 'length',
    label: 'Length',
    unit: 'words',
    estimated: false,
    lengthOnly: null,
    people: testScore(0.362, { low: 0.3, high: 0.42, n: 900 }),
    models: [
      {
        score: testScore(0.25, { low: 0.2, high: 0.31, n: 880 }),
        gap: testGap(-0.102, { low: -0.15, high: -0.04, n: 849, q: 0.004 }),
      },
      { score: testScore(null, { n: 0 }), gap: null },
    ],
  }
  const models = ['gpt', 'llama'].map((name, index) => ({ id: name, name, style: modelStyle(index) }))
  expect(describeRow(row, models, 'People')).toBe(
    'Length: People .36 [.30, .42]; gpt .25 [.20, .31], gap −.10 [−.15, −.04], significant; llama – ',
  )
})
