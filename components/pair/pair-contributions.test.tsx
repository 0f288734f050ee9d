import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PairContributions } from './pair-contributions'

const view = {
  chance: 0.27,
  contributions: [
    { factor: 'length', label: 'Length', a: 40, b: 90, value: -1.2 },
    { factor: 'lists', label: 'List items', a: 3, b: 0, value: 0.2 },
    { factor: 'code', label: 'Code', a: 0, b: 0, value: 0 },
  ],
  missing: ['Source coverage'],
  ...{ p: 0.001, accuracy: 0.71, pairs: 894 },
}
const words = (change: Partial<typeof view> = {}) =>
  renderToStaticMarkup(<PairContributions {...view} {...change} factorsHref="/datasets/4/factors" />)

test('which response is expected, by what, and what says nothing', () => {
  const html = words()
  expect(html).toContain('Why the factors expect B: 73%')
  expect(html.replaceAll(/<[^>]+>/g, ' ')).toMatch(/Length\s+40\s+90\s+\+1\.20 B\s+List items\s+3\s+0\s+\+\.20 A/)
  expect(html).toContain('1 more factor of equal or nearly equal values.')
  expect(html).toContain('adding nothing: source coverage.')
  expect(html).toContain('href="/datasets/4/factors/length"')
  expect(html).not.toContain('not better than a coin')
})

test('where the factors foresee nothing that shows, the chance does not stand without saying so', () => {
  expect(words({ p: 0.3 })).toContain('71% of their choices: not shown to be better than a coin.')
})
