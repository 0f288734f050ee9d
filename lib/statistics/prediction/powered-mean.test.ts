import { describe, expect, it } from 'vitest'
import { type LabelledSums, type PredictedSums, poweredMean } from './powered-mean'

const labelled: LabelledSums = {
  y: Float64Array.of(1, 1.5, 2, 0.5, 0, 2),
  f: Float64Array.of(1, 2, 2, 0, 1, 2),
  n: Float64Array.of(2, 2, 2, 1, 1, 3),
}
const rest: PredictedSums = {
  f: Float64Array.of(2, 1, 0, 1.5, 2, 1, 0.5, 3, 1, 0, 2, 1),
  n: Float64Array.of(2, 2, 1, 2, 2, 2, 1, 3, 2, 1, 2, 2),
}
const turned = (values: Float64Array, n: Float64Array) => values.map((value, at) => (n[at] ?? 0) - value)

describe('a mean from labels and predictions', () => {
  it('is what numpy makes of the method’s formulas, to nine digits', () => {
    // IMPROVE.md's vector 7; scripts/goldens/powered.py recomputes it prompt by prompt.
    const expected = {
      value: 0.625058519,
      weight: 0.248712583,
      error: 0.095601416,
      ofLabelled: 0.008632633,
      ofRest: 0.000506998,
      labels: 0.636363636,
      labelsError: 0.101860113,
      predictedLabelled: 0.727272727,
      predictedRest: 0.681818182,
      effective: 5.260869565,
    }
    const found = poweredMean(labelled, rest)
    for (const [key, value] of Object.entries(expected)) expect(found).toHaveProperty(key, expect.closeTo(value, 9))
    expect(((found?.labelsError ?? 0) / (found?.error ?? 1)) ** 2).toBeCloseTo(1.135219011, 9)
  })

  it('turns around with the labels and predictions, to the same error', () => {
    const [one, other] = [
      poweredMean(labelled, rest),
      poweredMean(
        { y: turned(labelled.y, labelled.n), f: turned(labelled.f, labelled.n), n: labelled.n },
        { f: turned(rest.f, rest.n), n: rest.n },
      ),
    ]
    expect((one?.value ?? 0) + (other?.value ?? 0)).toBeCloseTo(1, 12)
    expect(other?.error).toBeCloseTo(one?.error ?? 0, 12)
  })

  it('leaves predictions alone that say nothing of the labels, or that are always the same', () => {
    const { f, ...own } = labelled
    for (const useless of [turned(f, own.n), own.n]) {
      const found = poweredMean({ ...own, f: useless }, { f: rest.n, n: rest.n })
      expect(found).toMatchObject({ weight: 0, ofRest: 0 })
      expect(found?.value).toBe(found?.labels)
      expect(found?.error).toBe(found?.labelsError)
    }
  })

  it('does not exist with a single prompt', () => {
    expect(poweredMean({ y: rest.f.slice(0, 1), f: rest.f.slice(0, 1), n: rest.n.slice(0, 1) }, rest)).toBeNull()
    expect(poweredMean(labelled, { f: rest.f.slice(0, 1), n: rest.n.slice(0, 1) })).toBeNull()
  })
})
