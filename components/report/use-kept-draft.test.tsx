import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DraftNote } from './draft-note'
import { dropDraft, type KeptWords, keepDraft, keptDrafts } from './draft-store'
import { useKeptDraft } from './use-kept-draft'

const WORDS: KeptWords = {
  ...{ title: 'Data', note: '', panels: ['factors'], captions: {}, pairs: '', captionsOfPairs: {} },
  ...{ annotators: 'hidden', remedies: false, headline: null, experiments: [] },
}

function Editor() {
  const [words, setWords] = useState(WORDS)
  const keeping = useKeptDraft(words, setWords)
  return (
    <>
      <DraftNote keeping={keeping} />
      <input
        aria-label="Title"
        value={words.title}
        onChange={({ target }) => setWords({ ...words, title: target.value })}
      />
      <output>{JSON.stringify(words)}</output>
    </>
  )
}

const open = () =>
  render(
    <PathnameContext.Provider value="/datasets/1/reports/new">
      <Editor />
    </PathnameContext.Provider>,
  )
const typeTitle = (title: string, at = 0) => {
  const field = screen.getAllByLabelText('Title')[at]
  if (field) fireEvent.change(field, { target: { value: title } })
}

beforeEach(() => localStorage.clear())
afterEach(cleanup)

test('what was typed is there after a reload, and can be started over', () => {
  open()
  typeTitle('A finding')
  cleanup()
  open()
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'A finding')
  act(() => screen.getByRole('button', { name: 'Start over' }).click())
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Data')
  cleanup()
  open()
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Data')
})

test('two tabs keep two drafts, and the next one offers both', () => {
  open()
  open()
  typeTitle('First tab', 0)
  typeTitle('Second tab', 1)
  typeTitle('First tab, on', 0)
  cleanup()
  const kept = keptDrafts(localStorage, '/datasets/1/reports/new')
  expect(kept.map(({ words }) => words.title).sort()).toEqual(['First tab, on', 'Second tab'])
  open()
  const other = kept[1]?.words.title ?? ''
  expect(screen.getByText(new RegExp(`Another draft is kept, .*“${other}”`))).toBeDefined()
  act(() => screen.getByRole('button', { name: 'Use it' }).click())
  expect(screen.getByLabelText('Title')).toHaveProperty('value', other)
  expect(screen.getByText(new RegExp(`“${kept[0]?.words.title}”`))).toBeDefined()
})

test('everything chosen is kept, and what cannot be read is passed over', () => {
  const words: KeptWords = {
    ...WORDS,
    ...{
      note: '**n**',
      panels: ['gaps', 'factors'],
      captions: { gaps: 'c' },
      pairs: '3, 17',
      captionsOfPairs: { 2: 'x' },
    },
    ...{ annotators: 'named', remedies: true, headline: { kind: 'written', text: 'Mine' } },
  }
  keepDraft(localStorage, '/p', { slot: 'main', at: '2026-11-29T07:00:00.000Z', words }, null, () => 'other')
  localStorage.setItem('proclivity report draft /p broken', '{"at":1}')
  expect(keptDrafts(localStorage, '/p').map((draft) => draft.words)).toEqual([words])
  dropDraft(localStorage, '/p', 'main')
  expect(keptDrafts(localStorage, '/p')).toEqual([])
})
