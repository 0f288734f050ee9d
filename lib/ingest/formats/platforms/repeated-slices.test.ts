import { expect, it } from 'vitest'
import { createRepeatedSlices } from './repeated-slices'

const COLUMNS = ['topic', 'source'].map((name) => ({ field: `slice.${name}`, name }))
type Row = Readonly<Record<string, string>>
const reader = (row: Row) => (field: string) => row[field] ?? null

it('gives rows that say the same one object, and tells nothing from a blank', () => {
  const slicesOf = createRepeatedSlices()
  const read = (row: Row) => slicesOf(COLUMNS, reader(row))
  const law = read({ 'slice.topic': 'law', 'slice.source': 'exam' })
  expect(law).toEqual({ topic: 'law', source: 'exam' })
  expect(Object.isFrozen(law)).toBe(true)
  expect(read({ 'slice.source': 'law' })).toEqual({ source: 'law' })
  expect(read({ 'slice.topic': '', 'slice.source': 'exam' })).toEqual({ topic: '', source: 'exam' })
  expect(read({ 'slice.source': 'exam' })).toEqual({ source: 'exam' })
  expect(read({})).toEqual({})
  expect(read({ 'slice.topic': 'law', 'slice.source': 'exam' })).toBe(law)
})

it('reads columns that come later', () => {
  const slicesOf = createRepeatedSlices()
  const row = { 'slice.topic': 'law', 'slice.source': 'exam' }
  expect(slicesOf(COLUMNS.slice(0, 1), reader(row))).toEqual({ topic: 'law' })
  expect(slicesOf(COLUMNS, reader(row))).toEqual({ topic: 'law', source: 'exam' })
})

it('keeps no more than a few, and reads those beyond all the same', () => {
  const slicesOf = createRepeatedSlices(2)
  const columns = COLUMNS.slice(0, 1)
  const read = (topic: string) => slicesOf(columns, reader({ 'slice.topic': topic }))
  const first = ['a', 'b', 'c', 'd'].map(read)
  const again = ['a', 'b', 'c', 'd'].map(read)
  expect(again).toEqual([{ topic: 'a' }, { topic: 'b' }, { topic: 'c' }, { topic: 'd' }])
  expect(again.map((slices, at) => slices === first[at])).toEqual([true, true, false, false])
})

it('keeps no long texts, which are mostly one row’s alone', () => {
  const slicesOf = createRepeatedSlices()
  const read = (topic: string) => slicesOf(COLUMNS, reader({ 'slice.topic': topic, 'slice.source': 'exam' }))
  const long = 'a long reason '.repeat(1000)
  expect(read(long)).toEqual({ topic: long, source: 'exam' })
  expect(read(long)).not.toBe(read(long))
  expect(Object.isFrozen(read(long))).toBe(false)
  expect(read('short')).toBe(read('short'))
})
