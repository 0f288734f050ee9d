import { describe, expect, it } from 'vitest'
import { inferMean } from '@/lib/statistics/jackknife'
import { sumPairs } from '@/lib/statistics/prompt-sums'
import { inferPowered, type LabelledPairs } from './infer-powered'

const prompts = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at)
const infer = (labelled: LabelledPairs, rest: number[]) =>
  inferPowered(
    labelled,
    { prompt: prompts(rest.length, 1000), predicted: rest },
    inferMean(sumPairs(labelled.prompt, labelled.observed), 1, 0.95),
    0.95,
  )
const choices = (count: number) => prompts(count).map((at) => (at % 3 === 0 ? -1 : 1))
const labelled = { prompt: prompts(20), observed: choices(20), predicted: choices(20) }

describe('what may be concluded of labels and predictions', () => {
  it('is an interval narrower than that of labels alone, by predictions that are right', () => {
    const found = infer(labelled, choices(60))
    if (found.lack !== null) throw new Error('there is enough')
    const alone = inferMean(sumPairs(labelled.prompt, labelled.observed), 1, 0.95)
    expect(found.worth).toBeGreaterThan(2)
    expect(found.high - found.low).toBeLessThan((alone?.high ?? 0) - (alone?.low ?? 0))
    expect([found.low < found.value, found.value < found.high]).toEqual([true, true])
  })

  it('is nothing where labels alone have no interval: too few of them, or all the same', () => {
    const few = { prompt: prompts(9), observed: choices(9), predicted: choices(9) }
    expect(infer(few, choices(60))).toEqual({ lack: 'labels' })
    expect(infer({ ...labelled, observed: labelled.observed.map(() => 1) }, choices(60))).toEqual({ lack: 'labels' })
  })

  it('is nothing where hardly a prompt is without labels', () => {
    expect(infer(labelled, choices(4))).toEqual({ lack: 'rest' })
    expect(infer(labelled, [])).toEqual({ lack: 'rest' })
  })
})
