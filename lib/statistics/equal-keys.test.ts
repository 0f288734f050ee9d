import { expect, test } from 'vitest'
import { placesBefore } from './equal-keys'
import { createRandom } from './random'

test('each place leads to the nearest one before it with the same key', () => {
  expect(placesBefore({ low: Int32Array.of(7, 1, 7), high: Int32Array.of(0, 0, 0) })).toEqual(Int32Array.of(-1, -1, 0))
  expect(placesBefore({ low: Int32Array.of(7, 7, 7, 7), high: Int32Array.of(0, 1, 0, 1) })).toEqual(
    Int32Array.of(-1, -1, 0, 1),
  )
  expect(placesBefore({ low: new Int32Array(0), high: new Int32Array(0) })).toHaveLength(0)
})

test('as a search through all places before would find it, whatever the keys and however many at once', () => {
  const random = createRandom(5)
  for (let trial = 0; trial < 200; trial++) {
    const places = random(60)
    const kinds = 1 + random(40)
    const half = () => Int32Array.from({ length: places }, () => random(kinds) * (random(2) ? 1 : -65_536))
    const [low, high] = [half(), half().map((value) => value % 3)]
    const found = [...low.keys()].map((place) =>
      [...low.keys()].findLastIndex((at) => at < place && low[at] === low[place] && high[at] === high[place]),
    )
    for (const atOnce of [1, 7, 100]) expect([...placesBefore({ low, high }, atOnce)]).toEqual(found)
  }
})
