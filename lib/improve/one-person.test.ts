import { expect, test } from 'vitest'
import { raterOf } from '@/lib/profile/fixtures/signs-input'
import { createRandom } from '@/lib/statistics/random'
import { MISSING } from '@/lib/words/rater'
import type { ChoiceSource } from './choice-source'
import type { PairTable } from './choice-table'
import { comparePerson } from './one-person'

const PAIRS = 12
const pair = Int32Array.from({ length: PAIRS }, (_, at) => at)
const table = { pair, prompt: pair } as unknown as PairTable

/** So many annotators, and how often any of their choices was read. */
function crowd(people: number) {
  const random = createRandom(people)
  let reads = 0
  const annotators = Array.from({ length: people }, (_, at) => {
    const rater = raterOf(
      Array.from(pair, () => [1, 1, -1, 0, MISSING][random(5)] ?? 0),
      'human',
      `person ${at}`,
    )
    const get = (choices: Int8Array, key: string | symbol): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      return Reflect.get(choices, key, choices)
    }
    return { ...rater, choices: new Proxy(rater.choices, { get }) }
  })
  return { source: { annotators, judges: [] } as unknown as ChoiceSource, reads: () => reads }
}

test('each annotator is compared with the majority of the others, where at least two make it', () => {
  const { source } = crowd(7)
  let [right, pairs] = [0, 0]
  for (const { choices } of source.annotators)
    for (const at of pair) {
      const votes = source.annotators.flatMap((other) => (other.choices === choices ? [] : [other.choices[at]]))
      const given = votes.filter((vote) => vote !== MISSING)
      const count = (side: number) => given.filter((vote) => vote === side).length
      const side = [1, -1].find((each) => count(each) >= 2 && 2 * count(each) > given.length)
      if (side === undefined || choices[at] === MISSING) continue
      pairs++
      right += choices[at] === 0 ? 0.5 : Number(choices[at] === side)
    }
  expect(pairs).toBeGreaterThan(10)
  expect(comparePerson(source, table, [])?.person.value).toBeCloseTo(right / pairs, 12)
})

test('twice as many annotators are read twice as often, not four times', () => {
  const readsOf = (people: number): number => {
    const { source, reads } = crowd(people)
    comparePerson(source, table, [])
    return reads() / people
  }
  expect(readsOf(400)).toBeLessThan(1.2 * readsOf(100))
})
