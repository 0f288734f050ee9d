import { describe, expect, it } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { type SplitSettings, splitExperiment } from './split'

const SETTINGS: SplitSettings = { seed: 1, prompts: null, development: 40, validation: 20, test: 40 }
const countOf = (parts: Uint8Array) => [0, 1, 2, 3].map((code) => parts.filter((each) => each === code).length)

describe('the split of an experiment', () => {
  it('meets shares to a prompt where every prompt stands alone', () => {
    const alone = Int32Array.from({ length: 101 }, (_, at) => at)
    const parts = splitExperiment(alone, new Uint8Array(101).fill(1), SETTINGS)
    expect(countOf(parts)).toEqual([0, 40, 20, 41])
  })

  it('never parts a component, leaves others out, and is the same for a seed', () => {
    const random = createRandom(3)
    const component = Int32Array.from({ length: 300 }, () => random(60))
    const eligible = Uint8Array.from({ length: 300 }, () => Number(random(4) > 0))
    const parts = splitExperiment(component, eligible, SETTINGS)
    const seen = new Map<number, number>()
    for (const [prompt, part] of parts.entries()) {
      expect(part > 0).toBe(eligible[prompt] === 1)
      if (part === 0) continue
      const own = component[prompt] ?? -1
      expect(seen.get(own) ?? part).toBe(part)
      seen.set(own, part)
    }
    const [out = 0, ...sizes] = countOf(parts)
    for (const [at, share] of [0.4, 0.2, 0.4].entries())
      expect(Math.abs((sizes[at] ?? 0) - share * (300 - out))).toBeLessThanOrEqual(2)
    expect(splitExperiment(component, eligible, SETTINGS)).toEqual(parts)
    expect(splitExperiment(component, eligible, { ...SETTINGS, seed: 2 })).not.toEqual(parts)
  })

  it('draws whole components until there are as many prompts as wanted', () => {
    const component = Int32Array.from({ length: 90 }, (_, at) => Math.floor(at / 2))
    const parts = splitExperiment(component, new Uint8Array(90).fill(1), { ...SETTINGS, prompts: 21 })
    expect(countOf(parts)[0]).toBe(90 - 22)
  })

  it('splits as its example says', () => {
    const settings = { seed: 1, prompts: null, development: 50, validation: 25, test: 25 }
    const parts = splitExperiment(Int32Array.of(0, 0, 1, 2, 3), Uint8Array.of(1, 1, 1, 1, 0), settings)
    expect([...parts]).toEqual([1, 1, 2, 3, 0])
  })
})
