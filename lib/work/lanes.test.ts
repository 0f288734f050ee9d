import { expect, test } from 'vitest'
import { type Lane, memoryHere, nextLarge, placesIn } from './lanes'

const GB = 2 ** 30
const LANES: readonly Lane[] = [
  { kinds: ['import'], most: 2 },
  { kinds: ['profile'], most: 2 },
]
/** Names as in `i1 p2`: a kind's first letter, and a number. */
const jobs = (names: string) =>
  names
    .split(' ')
    .filter(Boolean)
    .map((id) => ({ id, kind: id.startsWith('i') ? ('import' as const) : ('profile' as const) }))
const next = (waiting: string, running: string, places: number) =>
  [...nextLarge({ waiting: jobs(waiting), running: jobs(running), lanes: LANES, places })].join(' ')

test('every machine has a place for a large job, and one more for each 4 GB from 12 on', () => {
  expect([1, 4, 7.6, 8, 11.7, 15.4, 16, 32, 64].map((size) => placesIn(size * GB))).toEqual([
    1, 1, 1, 1, 2, 3, 3, 7, 15,
  ])
  expect(placesIn(memoryHere())).toBeGreaterThanOrEqual(1)
})

test('large jobs take places in the order they came, as many as there are', () => {
  expect(next('i1 p1 i2', '', 2)).toBe('i1 p1')
  expect(next('i1 p1 i2', 'p2', 2)).toBe('i1')
  expect(next('i1 p1 i2', 'p2 p3', 2)).toBe('')
  // As where those of another process are more than there are places here.
  expect(next('i1', '', -1)).toBe('')
})

test('one whose lane other large jobs fill holds up none of another lane', () => {
  expect(next('i3 i4 p1', 'i1 i2', 4)).toBe('p1')
  expect(next('i2 i3 p1', 'i1', 3)).toBe('i2 p1')
})
