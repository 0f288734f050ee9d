import { expect, it } from 'vitest'
import { menuOrder, movePin, togglePin } from './factor-order'

it('pins at the end of the pinned, and unpins', () => {
  expect(togglePin(['a'], 'b')).toEqual(['a', 'b'])
  expect(togglePin(['a', 'b'], 'a')).toEqual(['b'])
})

it('moves a pinned factor by one place, and not beyond the ends', () => {
  expect(movePin(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  expect(movePin(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  expect(movePin(['a', 'b'], 'a', -1)).toEqual(['a', 'b'])
  expect(movePin(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
  expect(movePin(['a'], 'b', -1)).toEqual(['a', 'b'])
})

it('lists the pinned first and finds by every word', () => {
  const factors = ['Length', 'Novel words', 'Novel bigrams'].map((label) => ({ id: label, label }))
  const labels = (pinned: readonly string[], search: string) =>
    menuOrder(factors, pinned, search).map(({ label }) => label)
  expect(labels(['Novel bigrams'], '')).toEqual(['Novel bigrams', 'Length', 'Novel words'])
  expect(labels([], 'words NOV')).toEqual(['Novel words'])
  expect(labels([], 'zzz')).toEqual([])
})
