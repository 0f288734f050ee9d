import { expect, it } from 'vitest'
import { choiceBySign } from '@/lib/words/rater'
import { type Measurement, rankMeasurements } from './measurement-row'

const measured = (id: string, a: number | null, b: number | null, shares: readonly [number, number]): Measurement => ({
  factor: { id, label: id, question: '', definition: '', unit: '', estimated: null, reference: null },
  ...{ a, b },
  more: a === null || b === null ? null : choiceBySign(a - b),
  percentiles: {
    a: a === null ? null : { share: shares[0], n: 10 },
    b: b === null ? null : { share: shares[1], n: 10 },
  },
})

it('puts the values furthest apart in the dataset first, and keeps equal and missing ones aside', () => {
  const [near, far, equal, missing] = [
    measured('near', 100, 0, [0.5, 0.4]),
    measured('far', 1, 2, [0.1, 0.9]),
    measured('equal', 3, 3, [0.2, 0.2]),
    measured('missing', null, 3, [0, 0.2]),
  ]
  expect(rankMeasurements([near, missing, equal, far])).toEqual({
    apart: [far, near],
    same: [equal],
    missing: [missing],
  })
})
