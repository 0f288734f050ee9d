import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPlaces, createVoteStore } from './vote-store'

const vote = fc.record({ pair: fc.nat(3), rater: fc.nat(120), choice: fc.constantFrom(1, 0, -1, null) })

test('a vote is found where it was placed, however many have one on the pair and however few are indexed', () => {
  fc.assert(
    fc.property(fc.array(vote, { minLength: 200, maxLength: 400 }), fc.nat(150), (votes, most) => {
      const store = createVoteStore(most)
      const known = new Map<string, number | null>()
      for (const [line, { pair, rater, choice }] of votes.entries()) {
        const key = `${pair} ${rater}`
        const found = store.find(pair, rater)
        expect(found === null).toBe(!known.has(key))
        if (found) expect(found.choice).toBe(known.get(key))
        if (found) continue
        known.set(key, choice)
        store.add(pair, rater, choice, { file: 'votes.csv', line })
      }
    }),
    { numRuns: 30 },
  )
})

test('a vote is found with its place, whether it was read with its pair or later', () => {
  const pairPlaces = createPlaces()
  const store = createVoteStore(undefined, pairPlaces)
  pairPlaces.set(0, { file: 'pairs.csv', line: 2 })
  pairPlaces.set(1, { file: 'more.csv', line: 2 })
  const places = [
    { pair: 0, rater: 0, place: { file: 'pairs.csv', line: 2 } },
    { pair: 1, rater: 0, place: { file: 'more.csv', line: 2 } },
    { pair: 1, rater: 1, place: { file: 'pairs.csv', line: 2 } },
    { pair: 0, rater: 1, place: { file: 'pairs.csv', line: 9 } },
  ]
  for (const { pair, rater, place } of places) store.add(pair, rater, 1, place)
  expect(places.map(({ pair, rater }) => store.find(pair, rater)?.place)).toEqual(places.map(({ place }) => place))
})
