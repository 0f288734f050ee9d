import { describe, expect, it } from 'vitest'
import { createRandom } from '@/lib/statistics/random'
import { MISSING } from '@/lib/words/rater'
import { buildProfile } from './build-profile'
import { SETTINGS } from './fixtures/make-input'
import { withGenerationPairs } from './generation-pairs'
import type { ProfileInput, RaterInput } from './profile'

const PROMPTS = 60
/** Five responses to a prompt, one for each level: the higher the level, the longer the writer makes it. */
const written = {
  author: 'Writer',
  response: Int32Array.from({ length: 5 * PROMPTS }, (_, at) => at),
  prompt: Int32Array.from({ length: 5 * PROMPTS }, (_, at) => Math.floor(at / 5)),
  level: Int8Array.from({ length: 5 * PROMPTS }, (_, at) => 1 + (at % 5)),
}

function input(): ProfileInput {
  const random = createRandom(1)
  const rater = (id: string, name: string, kind: RaterInput['kind'], setting: RaterInput['setting']): RaterInput => ({
    ...{ id, name, kind, setting, orders: null },
    choices: Int8Array.from({ length: PROMPTS }, () => (setting === 'generation' ? 1 : random(2) * 2 - 1)),
  })
  return {
    a: Int32Array.from({ length: PROMPTS }, (_, at) => 5 * at),
    b: Int32Array.from({ length: PROMPTS }, (_, at) => 5 * at + 1),
    prompt: Int32Array.from({ length: PROMPTS }, (_, at) => at),
    prompts: PROMPTS,
    raters: [
      rater('p', 'People', 'human', null),
      rater('j', 'Writer', 'model', 'discrimination'),
      rater('w', 'Writer', 'model', 'generation'),
    ],
    factors: ['length', 'x', 'y', 'z'].map((id) => ({
      ...{ id, label: id, epsilon: 0 },
      values: Float64Array.from({ length: 5 * PROMPTS }, (_, at) => (id === 'length' ? at % 5 : random(9))),
    })),
  }
}

describe('withGenerationPairs', () => {
  it('makes ten pairs of five levels, four of neighbours only, and leaves the other raters out of them', () => {
    for (const [which, each] of [
      ['all', 10],
      ['adjacent', 4],
    ] as const) {
      const extended = withGenerationPairs(input(), [written], which)
      expect(extended.derived).toBe(each * PROMPTS)
      expect(extended.a).toHaveLength(PROMPTS + each * PROMPTS)
      const [people, , writer] = extended.raters
      expect(people?.choices.slice(PROMPTS).every((choice) => choice === MISSING)).toBe(true)
      expect(writer?.choices.slice(0, PROMPTS).every((choice) => choice === MISSING)).toBe(true)
      expect(new Set(writer?.choices.slice(PROMPTS))).toEqual(new Set([-1]))
    }
  })

  it('hands back what has no written responses', () => {
    const given = input()
    expect(withGenerationPairs(given, [], 'all')).toBe(given)
    expect(withGenerationPairs(given, [{ ...written, author: 'Somebody else' }], 'all')).toBe(given)
  })

  it('gives the writer a profile on its own pairs, compared unpaired with people and with itself as a judge', () => {
    const profile = buildProfile(withGenerationPairs(input(), [written], 'all'), SETTINGS)
    expect(profile.pairs).toBe(PROMPTS)
    expect(profile.raters.map(({ decided, missing }) => [decided, missing])).toEqual([
      [PROMPTS, 0],
      [PROMPTS, 0],
      [10 * PROMPTS, 0],
    ])
    const score = profile.scores.find(({ rater, factor }) => rater === 'w' && factor === 'length')
    expect([score?.score, score?.n]).toEqual([1, 10 * PROMPTS])
    expect(profile.gaps.find(({ rater }) => rater === 'w')?.paired).toBe(false)
    const [gap] = profile.generationGaps
    expect(gap).toMatchObject({ name: 'Writer', discrimination: 'j', generation: 'w', factors: 4 })
    const alignment = (rater: string) =>
      profile.alignments.find((each) => each.rater === rater)?.kendall.value ?? Number.NaN
    expect(gap?.alignment.kendall.value).toBeCloseTo(alignment('j') - alignment('w'), 12)
    const length = gap?.byFactor.find(({ factor }) => factor === 'length')
    expect(length?.value).toBeCloseTo(1 - (length?.discrimination ?? Number.NaN), 12)
    expect([length?.generationN, length?.discriminationN]).toEqual([600, PROMPTS])
    expect(length?.low).toBeGreaterThan(0)
  })
})
