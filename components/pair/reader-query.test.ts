import { expect, it } from 'vitest'
import { withMode } from './reader-query'

it('adds the mode to a query where it is not the first one', () => {
  expect(withMode('people=split', 'novel')).toBe('?people=split&show=novel')
  expect(withMode('people=split', 'differences')).toBe('?people=split')
  expect(withMode('', 'markdown')).toBe('?show=markdown')
  expect(withMode('', 'differences')).toBe('')
})
