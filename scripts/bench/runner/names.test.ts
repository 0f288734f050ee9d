import { expect, test } from 'vitest'
import { FILES, NAMES, roundsOf } from './names.mjs'

const namesOf = (given: readonly string[]) => roundsOf(given).map(({ names }) => names)

test('benchmarks run in the order of their names, as often as they are given, each by itself', () => {
  expect(namesOf(['judge-throughput', 'import', 'judge-scaleout', 'import'])).toEqual([
    ['judge-throughput'],
    ['import'],
    ['judge-scaleout'],
    ['import'],
  ])
  expect(roundsOf(['experiment'])).toEqual([{ file: 'experiment/eight-arms', names: ['experiment'] }])
})

test('figures of one measurement share it, unless one is asked for again', () => {
  expect(namesOf(['memory', 'import-1m', 'memory'])).toEqual([['memory', 'import-1m'], ['memory']])
})

test('without a name all run, and a group is its parts', () => {
  expect(namesOf([]).flat()).toEqual(Object.keys(FILES))
  expect(namesOf(['improve']).length).toBeGreaterThan(5)
  expect(namesOf([...NAMES]).flat()).toContain('coverage-null')
})
