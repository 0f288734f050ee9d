import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { COVERAGE_PROMPTS, COVERAGE_ROWS } from './coverage-rows'
import { CoverageTable } from './coverage-table'

afterEach(cleanup)

test('a row for each statistic, a number for each size', () => {
  render(<CoverageTable />)
  const [head, ...rows] = screen.getAllByRole('row')
  expect(head?.textContent).toBe(`Prompts${COVERAGE_PROMPTS.join('')}`)
  expect(rows).toHaveLength(COVERAGE_ROWS.length)
  for (const [at, { statistic, cells }] of COVERAGE_ROWS.entries()) {
    const [name, ...numbers] = within(rows[at] as HTMLElement).getAllByRole('cell')
    expect(name?.textContent).toBe(statistic)
    expect(numbers).toHaveLength(cells.length)
    for (const number of numbers) expect(number.textContent).toMatch(/^\.\d\d from \.\d\d/)
  }
})
