import { render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ExportMenu } from '@/components/dataset/export-menu'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { FilterChips } from './filter-chips'
import { PairList } from './pair-list'

vi.mock('next/navigation', () => ({
  useRouter: () => ({}),
  usePathname: () => '/datasets/1/pairs',
  useSearchParams: () => new URLSearchParams('text=heron'),
}))

/** The list of a search that found some of 100,000 pairs. */
function renderSearch(total: number, unread: number): string {
  const filters = [{ filter: 'text' as const, count: total }]
  const page = { total, all: 100_000, page: 1, pages: 4, filters, groups: null, unread, rows: [] }
  const address = () => '/'
  const names = { factors: [], models: [], raters: [] }
  const chosen = { ...ALL_PAIRS, text: 'heron' }
  const chips = <FilterChips {...{ filters, unread, names, chosen }} hrefOf={address} />
  const list = { page, sort: 'order' as const, factor: null, href: '/', query: '', hrefOf: address, sortHref: address }
  const { container } = render(
    <PairList {...list} chips={chips} actions={<ExportMenu datasetId={1} pairs={total} unread={unread} />} />,
  )
  return container.textContent.replaceAll(/\s+/g, ' ')
}

test('a search that has not seen all texts says that there may be more, in its count, its filter and its export', () => {
  const said = renderSearch(81, 2)
  expect(said).toContain('At least 81 of 100 000 pairs; page 1 of 4')
  expect(said).toContain('at least 81pairs: remove this filter')
  expect(said).toContain('Export at least 81 pairs')
  expect(said).toContain('2 texts not searched yet')
})

test('one that has seen them all says how many there are', () => {
  const said = renderSearch(81, 0)
  expect(said).toContain('81 of 100 000 pairs; page 1 of 4')
  expect(said).toContain('Export these 81 pairs')
  expect(said).not.toMatch(/least|not searched/i)
})

test('where nothing was found yet it does not say that there is nothing', () => {
  expect(renderSearch(0, 5)).toContain('No pair found yetNo pair whose texts were searched')
  expect(renderSearch(0, 0)).toContain('No pair hereNo pair of this dataset')
})
