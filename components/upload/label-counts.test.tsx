import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { RaterLabels } from '@/lib/ingest/assembly/label-table'
import { LabelCounts } from './label-counts'

afterEach(cleanup)

type Counted = readonly [raw: string, choice: 1 | 0 | -1 | null, count: number]
const row = (name: string, kind: 'human' | 'model', ...labels: readonly Counted[]): RaterLabels => ({
  rater: { name, kind, setting: kind === 'model' ? 'discrimination' : null },
  labels: labels.map(([raw, choice, count]) => ({ raw, choice, count })),
  beyond: 0,
})
const cells = () =>
  within(screen.getByRole('table', { name: 'Labels as the files have them' }))
    .getAllByRole('row')
    .map((each) => [...each.children].map(({ textContent }) => textContent))

test('every rater has one row with its own words, whatever those of the others are', () => {
  render(
    <LabelCounts
      raters={[
        row('Ann', 'human', ['left', 1, 1200], ['right', -1, 7], ['', null, 3]),
        row('Bob', 'human', ['1', 1, 5], ['2', -1, 4], ['3', 0, 2]),
        row('gpt', 'model', ['[[A]]', 1, 9], ['A', 1, 1]),
      ]}
      others={0}
    />,
  )
  expect(cells()).toEqual([
    ['Rater', 'Read as: first response', 'Second response', 'Tie', 'No label (missing)'],
    ['Ann person', 'left 1\u202f200', 'right 7', '–', '(empty) 3'],
    ['Bob person', '1 5', '2 4', '3 2', '–'],
    ['gpt model', '[[A]] 9A 1', '–', '–', '–'],
  ])
})

test('of many labels, and of a crowd, what is not shown is said', () => {
  const scores = Array.from({ length: 9 }, (_, at): Counted => [String(at), 1, 10 - at])
  render(<LabelCounts raters={[{ ...row('Scorer', 'model', ...scores), beyond: 30 }]} others={480} />)
  expect(cells()[1]?.[1]).toMatch(/^0 10.*5 53 others, 9$/)
  expect(cells()[0]).toHaveLength(4)
  expect(screen.getByText('Not shown here: 480 more raters; 30 more votes of Scorer in other words.')).toBeDefined()
})
