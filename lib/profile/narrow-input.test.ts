import { describe, expect, it } from 'vitest'
import { buildProfile } from './build-profile'
import { makeInput, SETTINGS } from './fixtures/make-input'
import { withGenerationPairs } from './generation-pairs'
import { narrowInput } from './narrow-input'

const input = makeInput({ seed: 4, pairs: 60, perPrompt: 3 })

describe('narrowInput', () => {
  it('keeps the pairs asked for, with prompts numbered anew', () => {
    const some = narrowInput(input, (pair) => pair >= 30 && pair < 36, [])
    expect([...some.a]).toEqual([60, 62, 64, 66, 68, 70])
    expect([...some.prompt]).toEqual([0, 0, 0, 1, 1, 1])
    expect(some.prompts).toBe(2)
    expect(some.raters.map(({ choices }) => [...choices])).toEqual(
      input.raters.map(({ choices }) => [...choices.slice(30, 36)]),
    )
  })

  it('makes the profile that a file of those pairs alone would have', () => {
    const halves = [0, 1].map((half) =>
      buildProfile(
        narrowInput(input, (pair) => pair % 2 === half, []),
        SETTINGS,
      ),
    )
    const whole = buildProfile(input, SETTINGS)
    const counted = (at: number) => halves.reduce((sum, { scores }) => sum + (scores[at]?.c ?? 0), 0)
    for (const [at, { c }] of whole.scores.entries()) expect(counted(at)).toBe(c)
    expect(halves[0]?.scores[0]?.score).not.toBe(halves[1]?.scores[0]?.score)
  })

  it('compares models with the people chosen, and with everybody where nobody of them is there', () => {
    const names = (people: readonly string[]) => narrowInput(input, null, people).raters.map(({ id }) => id)
    expect(names(['Bo'])).toEqual(['Bo', 'Judge'])
    expect(names(['Nobody', 'Judge'])).toEqual(['Ann', 'Bo', 'Judge'])
    expect(buildProfile(narrowInput(input, null, ['Bo']), SETTINGS).reference).toBe('Bo')
  })

  it('takes derived pairs along with the prompts they belong to', () => {
    const writer = {
      ...({ id: 'w', name: 'W', kind: 'model', setting: 'generation', orders: null } as const),
      choices: new Int8Array(60).fill(1),
    }
    const written = {
      author: 'W',
      response: Int32Array.from([0, 1, 118, 119]),
      prompt: Int32Array.from([0, 0, 19, 19]),
      level: Int8Array.from([1, 5, 2, 4]),
    }
    const whole = withGenerationPairs({ ...input, raters: [...input.raters, writer] }, [written], 'all')
    const last = narrowInput(whole, (pair) => pair === 59, [])
    expect([whole.derived, last.derived]).toEqual([2, 1])
    expect([...last.a]).toEqual([118, 118])
    expect([...last.prompt]).toEqual([0, 0])
  })
})
