import { expect, it } from 'vitest'
import type { RaterKey } from '@/lib/ingest/record'
import { createRaterMap, isSameRater } from './rater-map'

it('keeps raters of one name apart by kind and setting', () => {
  const raters: readonly RaterKey[] = [
    { name: 'Ann', kind: 'human', setting: null },
    { name: 'Ann', kind: 'model', setting: null },
    { name: 'Ann', kind: 'model', setting: 'discrimination' },
    { name: 'Ann', kind: 'model', setting: 'generation' },
    { name: '__proto__', kind: 'human', setting: null },
  ]
  const map = createRaterMap<number>()
  for (const [number, rater] of raters.entries()) map.set(rater, number)
  map.set({ ...(raters[0] ?? { name: '', kind: 'human', setting: null }) }, 7)
  expect(raters.map((rater) => map.get({ ...rater }))).toEqual([7, 1, 2, 3, 4])
  expect(map.size()).toBe(5)
  expect(map.get({ name: 'Bo', kind: 'human', setting: null })).toBeUndefined()
  for (const one of raters) for (const other of raters) expect(isSameRater({ ...one }, other)).toBe(one === other)
})
