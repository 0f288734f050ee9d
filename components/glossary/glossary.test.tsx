import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, expect, test } from 'vitest'
import { FindingToFix } from './finding-to-fix'
import { Glossary } from './glossary'

afterEach(cleanup)

function open(searchParams: string): string[] {
  const addresses: string[] = []
  render(
    <NuqsTestingAdapter
      searchParams={searchParams}
      hasMemory
      onUrlUpdate={(update) => addresses.push(update.queryString)}
    >
      <Glossary />
    </NuqsTestingAdapter>,
  )
  return addresses
}
const has = (anchor: string): boolean => document.getElementById(anchor) !== null

test('what is looked for narrows the terms and is in the address; all come back', async () => {
  const addresses = open('')
  expect(has('kendall')).toBe(true)
  const box = screen.getByRole('searchbox', { name: 'Find a term' })
  fireEvent.change(box, { target: { value: 'cohen' } })
  expect([has('kappa'), has('kendall')]).toEqual([true, false])
  await waitFor(() => expect(addresses).toEqual(['?find=cohen']))
  fireEvent.change(box, { target: { value: 'zebra' } })
  expect(screen.getByRole('status').textContent).toBe('0 terms')
  fireEvent.click(screen.getByRole('button', { name: 'Show all terms' }))
  expect(has('kendall')).toBe(true)
})

test('an address that holds the words shows what it showed', () => {
  open('?find=cohen')
  expect([has('kappa'), has('kendall')]).toEqual([true, false])
})

test('every step from the finding to the fix leads to a term that is there', () => {
  open('')
  render(<FindingToFix />)
  const links = [...document.querySelectorAll<HTMLAnchorElement>('ol a')]
  expect(links).toHaveLength(5)
  for (const link of links) expect(has(link.href.split('#')[1] ?? ''), link.href).toBe(true)
})
