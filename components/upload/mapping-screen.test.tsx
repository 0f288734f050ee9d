import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, expect, test } from 'vitest'
import type { OptionsChange } from '@/lib/imports/choose-options'
import type { UnknownColumns } from '@/lib/imports/load-columns'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { guessMapping } from '@/lib/ingest/mapping/guess-mapping'
import { listColumns } from '@/lib/ingest/mapping/list-columns'
import { MappingScreen } from './mapping-screen'

afterEach(cleanup)

type Row = Readonly<Record<string, unknown>>
const WORDS = ['left', 'right', 'both']
const rows = (more: (at: number) => Row): readonly Row[] =>
  Array.from({ length: 9 }, (_, at) => ({
    question: `Why is it so, case ${at}?`,
    out1: `The first answer ${at} says that boats float on water.`,
    out2: `Another text ${at} that explains it in a longer manner.`,
    ...more(at),
  }))
const raters = (at: number): Row => ({
  ann1: WORDS[at % 3],
  ann2: WORDS[(at + 1) % 3],
  gpt4: WORDS[(at + 2) % 3],
  claude: WORDS[at % 2],
})

/** The screen for rows as an upload would show it; `guessed` false: nothing is proposed. */
function show(given: readonly Row[], guessed = true) {
  const sample = sampleOf(given)
  const columns = listColumns(sample)
  const { mapping, reason, doubts, alternatives } = guessMapping(sample)
  const unknown: UnknownColumns = {
    ...{ sample, isWhole: true, columns, saved: [] },
    ...{ mapping: guessed ? mapping : null, reason, doubts, alternatives },
  }
  const chosen: OptionsChange[] = []
  const router = { push: () => {}, refresh: () => {} } as Partial<AppRouterInstance> as AppRouterInstance
  const choose = async (change: OptionsChange) => {
    chosen.push(change)
    return { ok: true, value: undefined } as const
  }
  render(
    <AppRouterContext.Provider value={router}>
      <MappingScreen uploadId="u" next="/next" unknown={unknown} onChoose={choose} />
    </AppRouterContext.Provider>,
  )
  return { chosen, raters: () => chosen[0]?.options.mapping?.labels.map(({ rater }) => [rater.name, rater.kind]) }
}
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
}
const FOUR = [
  ['ann1', 'human'],
  ['ann2', 'human'],
  ['gpt4', 'model'],
  ['claude', 'model'],
]

test('four columns of left, right and both are continued with at once', () => {
  const shown = show(rows(raters))
  expect(within(screen.getByRole('table', { name: 'Raters' })).getAllByRole('row')).toHaveLength(5)
  press('Continue')
  expect(shown.raters()).toEqual(FOUR)
})

test('where nothing was guessed, one click takes all columns that hold the same words', () => {
  const shown = show(rows(raters), false)
  choose('First response', 'out1')
  choose('Second response', 'out2')
  choose('Prompt', 'question')
  press(/^Add all columns that hold the same words: ann1, ann2, gpt4, claude$/)
  press('Continue')
  expect(shown.raters()).toEqual(FOUR)
})

test('what the columns are taken for follows what is changed', () => {
  show(rows((at) => ({ gpt4_choice: WORDS[at % 3], claude_choice: WORDS[(at + 1) % 3] })))
  const said = () => screen.getByRole('region', { name: 'What the columns are taken for' }).textContent
  expect(said()).toContain('by “claude_choice”')
  press(/^Remove .*claude/)
  expect(said()).not.toContain('by “claude_choice”')
  expect(said()).toContain('by “gpt4_choice”')
})

test('a label column that is chosen gives its rater name, kind and words, unless a name was typed', () => {
  show(
    rows((at) => ({ verdict: ['A', 'B'][at % 2], gpt4_choice: WORDS[at % 3] })),
    true,
  )
  press(/^Change .*gpt4/)
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('gpt4_choice')
  press(/^Remove .*gpt4/)
  choose('Label column', 'gpt4_choice')
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('gpt4')
  expect(screen.getByLabelText<HTMLSelectElement>('Rater is').value).toBe('model')
  expect(screen.getByLabelText<HTMLSelectElement>('both').value).toBe('tie')
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Our judge' } })
  choose('Label column', 'verdict')
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Our judge')
})

test('a mapping that gives no pair or no label says why, and cannot be continued with', () => {
  show(rows((at) => ({ verdict: ['a', 'b'][at % 2], note: `word ${at}` })))
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Continue' })
  expect(button.disabled).toBe(false)
  choose('Label column', 'note')
  expect(screen.getByRole('alert').textContent).toContain('0 labels can be read')
  expect(button.disabled).toBe(true)
  choose('Label column', 'verdict')
  expect(screen.queryByRole('alert')).toBeNull()
  choose('Second response', 'out1')
  expect(screen.getByRole('alert').textContent).toContain('the same text')
  expect(button.disabled).toBe(true)
})

test('what is in doubt stands beside its field, and the other reading is one choice away', () => {
  const shown = show(rows((at) => ({ label: at % 2 })))
  expect(screen.getByLabelText('Label column').getAttribute('aria-describedby')).not.toBeNull()
  expect(screen.getByText(/some files mean 1 as yes to the first/)).toBeDefined()
  fireEvent.click(screen.getByRole('radio', { name: /\(first: 1, second: 0\)/ }))
  press('Continue')
  expect(shown.chosen[0]?.options.mapping?.labels[0]?.rule).toMatchObject({ a: ['1'], b: ['0'] })
})

test('where no mapping works the reason is said', () => {
  show(rows(() => ({})))
  expect(screen.getByText(/No column says which response is preferred/)).toBeDefined()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Continue' }).disabled).toBe(true)
})
