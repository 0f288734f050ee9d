import { describe, expect, it } from 'vitest'
import type { RaterInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { peopleAgreement, sourceChoices, votesMargin } from './source-choices'

const person = (id: string, ...choices: readonly number[]): RaterInput => ({
  ...{ id, name: id, kind: 'human', setting: null, orders: null },
  choices: Int8Array.from(choices),
})
const judge = (shown: readonly number[], swapped: readonly number[]): RaterInput => ({
  ...{ id: 'r9', name: 'Writer', kind: 'model', setting: 'discrimination' },
  choices: Int8Array.from(shown, (choice, at) => (choice === swapped[at] ? choice : 0)),
  orders: { shown: Int8Array.from(shown), swapped: Int8Array.from(swapped) },
})

const people = [person('r0', 1, -1, 0, MISSING), person('r1', 1, 1, 0, MISSING), person('r2', 1, -1, 1, -1)]
const input = {
  a: Int32Array.of(0, 2, 4, 6),
  b: Int32Array.of(1, 3, 5, 7),
  raters: [...people, judge([1, 1, -1, MISSING], [1, -1, -1, 1])],
  // Writer wrote both responses of every pair but the third.
  authors: { names: ['Other', 'Writer'], of: Int32Array.of(1, 1, 1, 1, 1, 0, 1, 1) },
}

describe('a source', () => {
  it('is the majority of people, or one of them', () => {
    expect([...(sourceChoices(input, { kind: 'people', annotator: null })?.choices ?? [])]).toEqual([1, -1, 0, -1])
    const one = sourceChoices(input, { kind: 'people', annotator: 'r1' })
    expect([...(one?.choices ?? [])]).toEqual([1, 1, 0, MISSING])
    expect(one?.raters.map(({ id }) => id)).toEqual(['r1'])
  })

  it('is nobody where there is none of that name and kind', () => {
    expect(sourceChoices(input, { kind: 'people', annotator: 'r9' })).toBeNull()
    expect(sourceChoices(input, { kind: 'rater', rater: 'r0' })).toBeNull()
    expect(sourceChoices({ ...input, raters: input.raters.slice(3) }, { kind: 'people', annotator: null })).toBeNull()
  })

  it('is a model’s verdicts over its own responses where both orders say the same', () => {
    const own = sourceChoices(input, { kind: 'own', rater: 'r9' })
    expect([...(own?.choices ?? [])]).toEqual([1, 0, MISSING, MISSING])
    expect([...(own?.barred ?? [])]).toEqual([0, 0, 1, 0])
    const { authors: _, ...nameless } = input
    expect(sourceChoices(nameless, { kind: 'own', rater: 'r9' })?.barred).toEqual(Uint8Array.of(1, 1, 1, 1))
  })
})

describe('votes', () => {
  it('have a margin: log-odds with half a vote added to either side', () => {
    const [first = 0, second = 0, tied = 0, alone = 0] = votesMargin(people)
    expect(first).toBeCloseTo(Math.log(3.5 / 0.5), 12)
    expect(second).toBeCloseTo(Math.log(2.5 / 1.5), 12)
    expect(tied).toBeCloseTo(Math.log(1.5 / 0.5), 12)
    expect(alone).toBeCloseTo(Math.log(1.5 / 0.5), 12)
    expect(votesMargin([person('r0', 0, MISSING)])).toEqual(Float64Array.of(Number.NaN, Number.NaN))
  })

  it('agree as far as the most frequent label goes, of two at least', () => {
    expect(peopleAgreement(people, 4)).toEqual(Float64Array.of(1, 2 / 3, 2 / 3, Number.NaN))
  })
})
