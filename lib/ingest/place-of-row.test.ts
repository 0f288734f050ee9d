import { expect, it } from 'vitest'
import { onlyPair, readAll } from './fixtures/sample-of'
import { proclivityWide } from './formats/platforms/proclivity-wide'
import { createPlacer } from './place-of-row'

const row = { prompt: 'P', response_a: 'A', response_b: 'B', preference: 'a' }
const reading = readAll(proclivityWide, [row])
const read = (paths: readonly string[], place: object) =>
  onlyPair(createPlacer(paths)(paths.at(-1) ?? '', { line: 1, value: row, ...place }, reading))

it('keeps folder and list as slices and the key as the id of the pair', () => {
  expect(read(['x.json'], { list: 'test', key: 'case-1' })).toMatchObject({
    pairId: 'case-1',
    slices: { split: 'test' },
  })
  // Two files may call different rows the same.
  expect(read(['all/a/x.json', 'all/b/c/x.json'], { list: 'test', key: 'case-1' })).toMatchObject({
    pairId: null,
    slices: { folder: 'b/c', split: 'test' },
  })
  expect(read(['all/x.json'], { list: 'hard' })).toMatchObject({ pairId: null, slices: { list: 'hard' } })
})

it('leaves a row alone that stands nowhere in particular', () => {
  expect(read(['all/x.json', 'all/y.json'], {})).toEqual(onlyPair(reading))
})

it('takes nothing from a row that says more itself', () => {
  const own = readAll(proclivityWide, [{ ...row, pair_id: 'p9', 'slice.split': 'dev' }])
  const placed = createPlacer(['x.json'])('x.json', { line: 1, value: row, list: 'test', key: 'k' }, own)
  expect(onlyPair(placed)).toMatchObject({ pairId: 'p9', slices: { split: 'dev' } })
})
