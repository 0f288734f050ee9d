import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PairVotes } from './pair-votes'

afterEach(cleanup)

const vote = (rater: string, kind: 'human' | 'model', choice: 1 | 0 | -1 | null) => ({
  ...{ rater, kind, setting: null, choice, raw: 'x', shown: null, swapped: null },
})
const row = (name: RegExp): string => screen.getByRole('row', { name }).textContent ?? ''

test('each vote stands beside what most people say', () => {
  const votes = [
    vote('Ann', 'human', 1),
    vote('Cy', 'human', -1),
    vote('Judge', 'model', -1),
    vote('Late', 'model', null),
  ]
  render(<PairVotes votes={votes} people={{ choice: 1, votes: 2, of: 3 }} reasons={[]} slices={{ topic: 'birds' }} />)
  expect(screen.getByText('Most people say A: 2 of 3.')).toBeDefined()
  expect(row(/^Ann/)).toContain('with the majority')
  expect(row(/^Cy/)).toContain('against the majority')
  expect(row(/^Judge/)).toContain('not as people')
  expect(row(/^Late/)).not.toMatch(/people|majority/)
  expect(screen.getByText('birds')).toBeDefined()
})

test('a judge that follows the order is told by its two verdicts', () => {
  const flipped = { ...vote('Judge', 'model', 0), shown: 1, swapped: -1 } as const
  render(<PairVotes votes={[flipped]} people={null} reasons={[]} slices={{}} />)
  expect(screen.getByText('No person gave a label here.')).toBeDefined()
  expect(row(/^Judge/)).toContain('flipped: a tie')
})
