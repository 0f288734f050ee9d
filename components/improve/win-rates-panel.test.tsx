import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { buildWinRates } from '@/lib/improve/win-rates/build-win-rates'
import type { ProfileInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { WinRatesPanel } from './win-rates-panel'
import '@/components/charts/interval/interval-plot'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const PROMPTS = 60
const pairs = Array.from({ length: 2 * PROMPTS }, (_, pair) => pair)
const PEOPLE = pairs.map((pair) => (pair % 7 === 0 ? 0 : pair % 3 === 0 ? -1 : 1))
const rater = (id: string, kind: 'human' | 'model', choices: readonly number[]) => ({
  ...{ id, name: id, kind, setting: null, orders: null },
  choices: Int8Array.from(choices),
})
const judge = rater(
  'gpt',
  'model',
  PEOPLE.map((choice, pair) => (pair % 11 === 0 ? -choice : choice)),
)
const drawn = Int32Array.from({ length: 25 }, (_, at) => (at * 7) % PROMPTS)
const labels = PEOPLE.map((choice, pair) => (drawn.includes(pair >> 1) ? choice : MISSING))
const input: ProfileInput = {
  a: Int32Array.from(pairs, (pair) => 2 * pair),
  b: Int32Array.from(pairs, (pair) => 2 * pair + 1),
  prompt: Int32Array.from(pairs, (pair) => pair >> 1),
  ...{ prompts: PROMPTS, factors: [], raters: [rater('Kim', 'human', labels), judge] },
  authors: { names: ['ada', 'bob'], of: Int32Array.from(pairs.flatMap((pair) => (pair % 2 ? [1, 0] : [0, 1]))) },
}
const DRAW = { id: 'd1', seed: 3, prompts: 25, createdAt: '2026-11-29T02:35:00.000Z' }

function draw(rates: ReturnType<typeof buildWinRates>, draws = [DRAW], withJudge = true) {
  const asked: unknown[] = []
  const router = { refresh: () => {}, push: () => {} } as Partial<AppRouterInstance> as AppRouterInstance
  const named = { id: 'gpt', name: 'gpt' }
  render(
    <AppRouterContext.Provider value={router}>
      <NuqsTestingAdapter hasMemory>
        <WinRatesPanel
          datasetId={7}
          rates={rates}
          people={['Kim']}
          judges={withJudge ? [named] : []}
          judge={withJudge ? named : null}
          draws={draws}
          free={35}
          onDraw={async (request) => {
            asked.push(request)
            return { ok: true, value: 'd2' }
          }}
        />
      </NuqsTestingAdapter>
    </AppRouterContext.Provider>,
  )
  return asked
}
const words = () => document.body.textContent ?? ''
const numbers = () => within(screen.getByRole('table', { name: 'Win rates of the authors in numbers' }))
const built = buildWinRates(input, judge, [{ ...DRAW, prompts: drawn, pairs: pairs.length }])

test('labels of a draw and verdicts make a finding in a sentence, with every number in a table', () => {
  draw(built)
  expect(words()).toMatch(
    /(ada|bob) wins \d+% \[\d+%, \d+%\] of its pairs by people’s choice; your 50 labels are worth \d+ with gpt’s verdicts\./,
  )
  expect(words()).toContain('50 labels of 25 prompts count, of 25 prompts drawn at random with 50 pairs.')
  expect(
    numbers()
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent?.replace('?', '')),
  ).toEqual(['Author', 'Labels and verdicts', 'Labels alone', 'gpt alone', 'Worth'])
  const [, first] = numbers().getAllByRole('row')
  expect(first?.textContent).toMatch(/n 50.*n 120.*50 labels are worth \d+$/)
})

test('labels that nobody drew stand beside the judge, and it is said why', () => {
  draw(buildWinRates(input, judge, []), [])
  expect(words()).toContain('nobody knows how they were chosen')
  expect(words()).not.toContain('are worth')
  expect(numbers().getAllByRole('columnheader')).toHaveLength(3)
})

test('a weak judge saves nothing', () => {
  const coin = { ...judge, choices: judge.choices.map((_, pair) => (pair % 2 === 0 ? 1 : -1)) }
  draw(buildWinRates(input, coin, [{ ...DRAW, prompts: drawn, pairs: pairs.length }]))
  expect(words()).toMatch(/gpt saves you nothing: it chooses as people do on \d+% of the labelled pairs\./)
})

test('without authors, without a judge, and with nothing left to power', () => {
  draw(null)
  expect(screen.getByRole('heading').textContent).toContain('the responses have no authors')
  cleanup()
  draw(buildWinRates(input, null, []), [], false)
  expect(words()).toContain('No model has judged these pairs')
  cleanup()
  draw(buildWinRates({ ...input, raters: [rater('Kim', 'human', PEOPLE), judge] }, judge, []), [])
  expect(words()).toContain('there is nothing that verdicts could add')
  expect(screen.queryByRole('button', { name: 'Draw at random' })).toBeNull()
})

test('prompts are drawn, and a draw leads to its file', async () => {
  const asked = draw(built)
  fireEvent.change(screen.getByRole('spinbutton', { name: 'More prompts' }), { target: { value: '20' } })
  fireEvent.click(screen.getByRole('button', { name: 'Draw at random' }))
  await waitFor(() => expect(asked).toEqual([{ datasetId: 7, prompts: 20 }]))
  expect(screen.getByRole('link', { name: 'Pairs to label' }).getAttribute('href')).toBe(
    '/api/datasets/7/label-draws/d1',
  )
})

test('a file that comes back is sent under a name, and lines that cannot be taken are named', async () => {
  draw(built)
  const faults = [{ line: 6, said: 'maybe', expected: 'left, right, tie, or nothing' }]
  const fetched = vi.fn(async (_: string, __: RequestInit) => Response.json({ ok: false, faults }))
  vi.stubGlobal('fetch', fetched)
  const file = new File(['draw,pair,choice'], 'filled.csv')
  fireEvent.change(screen.getByLabelText('Whose labels'), { target: { value: 'Kim & Lee' } })
  fireEvent.change(screen.getByLabelText('Filled file'), { target: { files: [file] } })
  fireEvent.click(screen.getByRole('button', { name: 'Take the labels' }))
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toBe(
    'Nothing was taken: 1 line cannot be read.Line 6: “maybe”; expected left, right, tie, or nothing.',
  )
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/uploads/labels/7/d1?rater=Kim%20%26%20Lee')
  expect(fetched.mock.calls[0]?.[1]).toEqual({ method: 'PUT', body: file })
  fetched.mockImplementation(async () => Response.json({ ok: true, labels: 50, rater: 'Kim & Lee' }))
  fireEvent.click(screen.getByRole('button', { name: 'Take the labels' }))
  await waitFor(() => expect(words()).toContain('50 labels of Kim & Lee taken.'))
})
