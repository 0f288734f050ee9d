import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { NuqsTestingAdapter, type OnUrlUpdateFunction } from 'nuqs/adapters/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { told } from '@/components/improve/test-explanation'
import type { JudgeCard } from '@/lib/improve/judge-card'
import { JudgeCards } from './judge-cards'
import { CARD, gap } from './test-judge-card'

afterEach(cleanup)

const LABELS = { length: 'Length', words: 'Novel words' }
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ')

type Asked = { readonly search?: string; readonly base?: string | null; readonly onUrl?: OnUrlUpdateFunction }

function open(cards: readonly JudgeCard[], { search = '', base = '/datasets/4', onUrl = () => undefined }: Asked = {}) {
  cleanup()
  render(
    <NuqsTestingAdapter searchParams={search} hasMemory onUrlUpdate={onUrl}>
      <JudgeCards cards={cards} labels={LABELS} base={base} />
    </NuqsTestingAdapter>,
  )
}
const verdictOf = (name: string) => within(screen.getByRole('region', { name }))

/** The judges whose cards are there, in their order. */
const cardNames = () =>
  screen.getAllByRole('heading', { level: 3, name: /judge|^[a-c]$/ }).map(({ textContent }) => textContent)

test('a verdict, why, and each number with its interval, its n and its place', () => {
  open([CARD])
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('Can I trust this judge?')
  expect(verdictOf('gpt').getByText('trust it')).toBeTruthy()
  for (const words of [
    'Agrees with people on 85% [82%, 88%] of the pairs they decided; one person agrees with the others on 92%.',
    'It follows length less than people do. Of 100 disagreements the factors call 62 right.',
    '[82%, 88%] · 894 pairs, 170 prompts',
    'one person 92% [89%, 95%], 894 pairs',
    '[2%, 6%] · 400 pairs asked in both orders',
    '[48%, 54%] · 790 verdicts · 50% is even',
    'Length −.08 [−.13, −.03] n 850',
    '1 of 2 gaps shown',
    '[3%, 9%] · 171 disagreements',
    'of 100 the factors call 62 right [59, 65]; 50 is a coin',
  ])
    expect(text()).toContain(words)
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(hrefs).toEqual([
    '/datasets/4/improve#explained',
    '#raters',
    '#raters',
    '/datasets/4/factors/length?model=r3',
    '/datasets/4/factors/length?model=r3',
    '/datasets/4/improve?judge=r3#disagreement-r3',
  ])
  expect(screen.getAllByRole('button', { name: /^What is/ })).toHaveLength(7)
})

test('two judges lead to the test of their difference, one or a report does not', () => {
  const [one, other] = [CARD, { ...CARD, id: 'r4', name: 'other' }]
  const link = () => screen.queryByRole('link', { name: 'Compare them on the same pairs' })?.getAttribute('href')
  open([one, other])
  expect(link()).toBe('/datasets/4/experiments/new?kind=raters')
  open([one])
  expect(link()).toBeUndefined()
  open([one, other], { base: null })
  expect(link()).toBeUndefined()
})

test('a small gap has as many digits as its interval', () => {
  const small = { ...gap('length', 0.0031, 0.001), low: 0.0021, high: 0.0041 }
  open([{ ...CARD, gaps: [small] }])
  expect(verdictOf('gpt').getByRole('link', { name: 'Length, beside people: +.003' })).toBeTruthy()
  expect(text()).toContain('[+.002, +.004] · 850 pairs')
})

test('of eight judges two are shown, and the others a click away', () => {
  open(Array.from({ length: 8 }, (_, at) => ({ ...CARD, id: `r${at}`, name: `judge ${at}` })))
  expect(cardNames()).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: 'Show 6 more judges' }))
  expect(cardNames()).toHaveLength(8)
  fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }))
  expect(cardNames()).toHaveLength(2)
})

test('of many judges the ones to be trusted are shown first, and all stand by their verdict', () => {
  const judge = (id: string, value: number) => ({ ...CARD, id, name: id, agreement: told(value) })
  open([judge('a', 0.5), judge('b', 0.81), judge('c', 0.9)])
  expect(cardNames()).toEqual(['c', 'b'])
  const lines = within(screen.getByRole('region', { name: 'Judges by verdict' })).getAllByRole('list')
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^c 90% \[.+\]b 81% \[.+\]$/),
    expect.stringMatching(/^a 50% \[.+\]$/),
  ])
  open([judge('a', 0.5), judge('c', 0.9)])
  expect(cardNames()).toEqual(['a', 'c'])
  expect(screen.queryByRole('region', { name: 'Judges by verdict' })).toBeNull()
})

test('with fewer than three annotators there is no person beside it, which does not count against the judge', () => {
  open([{ ...CARD, person: null, below: null }])
  expect(verdictOf('gpt').getByText('trust it')).toBeTruthy()
  expect(text()).toContain('fewer than three annotators: no person to set beside it')
  expect(text()).not.toContain('one person agrees')
})

test('asked in one order it is never fully trusted, and with too few pairs nothing is said', () => {
  const side = {
    first: { value: 0.6, low: 0.5, high: 0.7, n: 80 },
    excess: { value: 0.02, low: -0.1, high: 0.1, n: 80 },
  }
  open([{ ...CARD, orders: null, side }])
  expect(verdictOf('gpt').getByText('with care')).toBeTruthy()
  expect(text()).toContain('Not measured: flips (asked in one order only).')
  expect(text()).toContain('First response chosen')
  open([
    {
      ...CARD,
      agreement: { ...told(0.9, null, 8), low: null, high: null, basis: 'few' },
      gaps: [],
      disagreement: {
        ...told(0),
        ...{ pairs: 3, share: null, right: null, p: null, kind: null },
        refused: 'too few: 3',
      },
    },
  ])
  expect(verdictOf('gpt').getByText('too few pairs to say')).toBeTruthy()
  expect(text()).toContain('no interval · 8 pairs')
  expect(text()).toContain('none of 0 gaps is shown')
  expect(text()).toContain('too few: 3')
})

test('thresholds stand in the address, and change the verdict', async () => {
  open([CARD], { search: '?agreement=0.9' })
  expect(verdictOf('gpt').getByText('do not rely on it')).toBeTruthy()
  expect(text()).toContain('Shown: agreement under 90%.')
  const onUrl = vi.fn<OnUrlUpdateFunction>()
  open([{ ...CARD, gaps: [gap('length', -0.12, 0.01)] }], { onUrl })
  expect(verdictOf('gpt').getByText('with care')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Change the thresholds' }))
  fireEvent.keyDown(screen.getByRole('button', { name: /No gap beyond/ }), { key: 'Enter' })
  fireEvent.click(await screen.findByRole('menuitemradio', { name: '±.05' }))
  await waitFor(() => expect(verdictOf('gpt').getByText('do not rely on it')).toBeTruthy())
  expect(onUrl.mock.lastCall?.[0].queryString).toBe('?gap=0.05')
  expect(text()).toContain('Shown: a gap beyond ±.05.')
})

test('in a report nothing leads anywhere', () => {
  open([CARD], { base: null })
  expect(screen.queryAllByRole('link')).toEqual([])
  expect(text()).toContain('85%')
})
