import { expect, test } from 'vitest'
import { createBackPointers, createColumn, createCounts } from './column'

test('an index points to an earlier one, near or far, or to none', () => {
  const pointers = createBackPointers()
  const to: readonly (readonly [number, number])[] = [
    [0, -1],
    [1, 0],
    [300, 46],
    [301, 46],
    [70_000, 0],
    [70_001, 70_000],
    [70_002, -1],
  ]
  for (const [index, value] of to) pointers.set(index, value)
  expect(to.map(([index]) => [index, pointers.get(index)])).toEqual(to)
  expect(pointers.get(5)).toBe(-1)
})

test('what was never set reads as empty, and can be set back to it', () => {
  const column = createColumn((length) => new Int32Array(length), 7)
  column.set(100_000, 7)
  expect(column.get(100_000)).toBe(7)
  column.set(100_000, 1)
  column.set(100_000, 7)
  expect([column.get(100_000), column.get(99_999)]).toEqual([7, 7])
})

test('counts are exact, small or large', () => {
  const counts = createCounts()
  const times = new Map([0, 1, 254, 255, 256, 1000].map((count, at) => [70_000 * at, count]))
  for (const [index, count] of times) for (let time = 0; time < count; time++) counts.increase(index)
  expect([...times.keys()].map(counts.get)).toEqual([...times.values()])
  expect(counts.get(1)).toBe(0)
})
