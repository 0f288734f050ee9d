import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PairChoices } from './pair-choices'

const model = (rater: string) => ({ rater, kind: 'model' as const })
const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent?.replaceAll(/\s/g, ' '))

test('a crowd is a count, models a few names, and a missing label is no choice', () => {
  const { unmount } = render(
    <PairChoices
      votes={[
        { choice: 1, people: 7412, models: 5, named: [model('Judge')] },
        { choice: -1, people: 2588, models: 0, named: [] },
        { choice: 0, people: 0, models: 3, named: [] },
        { choice: null, people: 40, models: 0, named: [] },
      ]}
    />,
  )
  expect(lines()).toEqual(['A7 412 of 10 000 people · Judge +4 more models', 'B2 588 of 10 000 people', 'tie3 models'])
  unmount()
  render(<PairChoices votes={[{ choice: -1, people: 1, models: 0, named: [{ rater: 'Ann', kind: 'human' }] }]} />)
  expect(lines()).toEqual(['BAnn'])
})
