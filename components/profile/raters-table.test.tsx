import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import { modelSeries } from './model-series'
import { RatersTable } from './raters-table'

const LONG = `gpt-4-${'turbo-'.repeat(32)}0613`

test('what a judge does with the order stands beside its name, and a long name is short', () => {
  const made = makeInput({ seed: 3, pairs: 60, perPrompt: 2 })
  const raters = made.raters.map((rater) => {
    if (rater.kind === 'human') return rater
    return { ...rater, name: LONG, orders: { shown: rater.choices, swapped: rater.choices } }
  })
  const profile = buildProfile({ ...made, raters }, SETTINGS)
  render(<RatersTable profile={profile} models={modelSeries(profile)} factorsHref={null} />)
  const table = screen.getByRole('table', { name: 'Raters' })
  const heads = within(table).getAllByRole('columnheader')
  expect(heads.slice(0, 2).map((head) => head.textContent)).toEqual([
    expect.stringMatching(/^Rater/),
    expect.stringMatching(/^First shown/),
  ])
  const name = within(table).getAllByTitle(LONG)[0]
  expect(name?.textContent).toBe(LONG)
  expect(name?.firstElementChild?.textContent?.length).toBeGreaterThan(LONG.length / 2)
  expect(within(table).getAllByText(/^of \d+, q /).length).toBeGreaterThan(0)
})

test('where only people chose, no column asks for the order of a judge', () => {
  const made = makeInput({ seed: 3, pairs: 60, perPrompt: 2 })
  const profile = buildProfile({ ...made, raters: made.raters.filter(({ kind }) => kind === 'human') }, SETTINGS)
  const { container } = render(<RatersTable profile={profile} models={modelSeries(profile)} factorsHref={null} />)
  const heads = within(container).getAllByRole('columnheader')
  expect(heads.map((head) => head.textContent?.replace(/\W/g, ''))).toEqual(['Rater', 'Decided', 'Ties', 'Missing'])
})
