import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { PairHeading } from './pair-heading'

vi.mock('next/navigation', () => ({ useRouter: () => ({}) }))
afterEach(cleanup)

const place = { position: 5, pairs: 12, previous: null, next: null, path: '/p', list: '/l' }
const linkWith = (unread: number): string => {
  cleanup()
  render(<PairHeading number={7} externalId={null} {...place} unread={unread} />)
  return screen.getByRole('link').textContent ?? ''
}

test('a search that is not through found at least as many pairs', () => {
  expect(linkWith(0)).toBe('5 of 12 in the list')
  expect(linkWith(100)).toBe('5 of at least 12 in the list')
})
