import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { PathnameContext, SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, expect, test } from 'vitest'
import { type TrainingRecipe, trainingRecipeSchema } from '@/lib/improve/training/recipe'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import type { TrainingChoices } from '@/lib/improvements/load-training-choices'
import { TrainingBuilder } from './training-builder'

afterEach(cleanup)

const estimate = (value: number) => ({ value, low: value - 0.05, high: value + 0.05, n: 855 })
const factor = (id: string, before: number, people: number) => ({
  ...{ factor: id, label: id, before: estimate(before), people: estimate(people), coverage: 0.9 },
  ...{ target: null, expected: null, achieved: before, sizes: null },
})
const part = (rows: number) => ({ rows, pairs: rows, prompts: rows })
const preview: TrainingPreview = {
  ledger: {
    ...{ pairs: 855, written: 855, balancedAway: 0, tie: 0, missing: 0 },
    ...{ identical: 0, empty: 0, filtered: 0, heldOut: 0 },
  },
  parts: { train: part(700), validation: part(80), test: part(75) },
  profile: [factor('Density', -0.14, -0.1), factor('Length', 0.27, 0.36)],
  ...{ candidates: 855, effective: 855, largestOverMedian: 1, warnings: [] },
}
const judge = { id: 'r3', label: 'gpt', place: 0, isCorrected: false }
const choices = {
  ...{ version: 1, people: [{ id: 'r0', label: 'Ann' }], annotators: 1, judges: [judge], writers: [] },
  ...{
    factors: [{ id: 'Length', label: 'Length' }],
    slices: ['topic'],
    values: ['law', ''],
    signals: [],
    tested: { experiments: 0, prompts: 0 },
  },
}

/** The builder of a recipe, with the addresses that it went to. */
function build(input: unknown, shown: Partial<TrainingPreview> = {}, beside = '', more: Partial<TrainingChoices> = {}) {
  const recipe: TrainingRecipe = trainingRecipeSchema.parse(input)
  const went: string[] = []
  const router = { push: (place: string) => went.push(place) } as Partial<AppRouterInstance> as AppRouterInstance
  const done = async () => ({ ok: true, value: null }) as const
  render(
    <AppRouterContext.Provider value={router}>
      <PathnameContext.Provider value="/training">
        <SearchParamsContext.Provider value={new URLSearchParams(beside)}>
          <NuqsTestingAdapter>
            <TrainingBuilder
              {...{
                datasetId: 4,
                version: 1,
                choices: { ...choices, ...more },
                recipe,
                recipes: [],
                lacks: [],
                amplified: null,
              }}
              column={new URLSearchParams(beside).get('column')}
              file={{
                preview: { ...preview, ...shown },
                example: '{"chosen":"<b>yes</b>"}',
                hasSource: true,
                lengths: null,
              }}
              onSave={done}
              onRemove={done}
            />
          </NuqsTestingAdapter>
        </SearchParamsContext.Provider>
      </PathnameContext.Provider>
    </AppRouterContext.Provider>,
  )
  return { went: () => went.map((place) => decodeURIComponent(place)) }
}

const type = (label: string, value: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}
const judged = { source: { kind: 'rater', rater: 'r3' } }

test('says how to find out afterwards whether the file helped', () => {
  build({})
  expect(document.body.textContent).toContain('Whether training helped is found out afterwards, on the test part')
  const link = screen.getByRole('link', { name: 'raters that are there' })
  expect(link.getAttribute('href')).toBe('/datasets/4/experiments/new?kind=raters')
})

test('a factor is balanced to people’s score, the widest gap first, and the address says it', () => {
  const { went } = build(judged)
  const add = screen.getByLabelText('Balance')
  expect(
    within(add)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual([...['a factor, widest gap first', 'Length: .27, people .36', 'Density: −.14, people −.10']])
  fireEvent.change(add, { target: { value: 'Length' } })
  expect(went()).toEqual(['/training?source=rater:r3&balance=Length=people'])
})

test('a target is a number where one is asked for, and no other than a score can have', () => {
  const { went } = build({ ...judged, balance: [{ factor: 'Length', target: 0.2 }] }, {}, 'table=file-profile')
  type('Number for Length', '1.5')
  expect(screen.getByRole('alert').textContent).toBe('A number from -1 to 1.')
  expect(went()).toEqual([])
  type('Number for Length', '-0.1')
  expect(went()).toEqual(['/training?source=rater:r3&balance=Length=-0.1&table=file-profile'])
})

test('people’s own choices have nothing to be balanced towards, and 0 can still be asked for', () => {
  const { went } = build({})
  expect(screen.getByText(/Nothing to balance towards people/)).toBeTruthy()
  expect(screen.queryByText('People')).toBeNull()
  fireEvent.change(screen.getByLabelText('Balance'), { target: { value: 'Length' } })
  expect(went()).toEqual(['/training?balance=Length=0'])
})

test('what a dataset has nobody for cannot be chosen', () => {
  build({})
  expect(screen.getByLabelText(/over its own responses/)).toHaveProperty('disabled', true)
  expect(screen.getByText('No model judged responses that name it as their author.')).toBeTruthy()
})

test('metadata is chosen by column and value, an empty one too', () => {
  const { went } = build({}, {}, 'column=topic')
  fireEvent.change(screen.getByLabelText('A value of topic'), { target: { value: '=' } })
  expect(went()).toEqual(['/training?slice=topic&value=&column=topic'])
})

test('a row is shown as text, and a template needs both its places', () => {
  const { went } = build({})
  expect(screen.getByText('{"chosen":"<b>yes</b>"}').querySelector('b')).toBeNull()
  const use = screen.getByRole('button', { name: 'Use this text' })
  const field = screen.getByLabelText(/user’s message/)
  fireEvent.change(field, { target: { value: 'only {prompt}' } })
  expect(use).toHaveProperty('disabled', true)
  fireEvent.change(field, { target: { value: '{source} {prompt}' } })
  fireEvent.click(use)
  expect(went()).toEqual(['/training?template={source}+{prompt}'])
})

test('each part can be taken alone, but not where a trainer needs a file beside it; nothing where nothing is written', () => {
  build(judged)
  const parts = () => screen.queryAllByRole('link', { name: /rows$/ }).map((link) => link.getAttribute('href'))
  expect(parts()).toEqual(
    ['train', 'validation', 'test'].map((name) => `/api/datasets/4/training?source=rater%3Ar3&part=${name}`),
  )
  cleanup()
  build({ ...judged, format: 'llama-factory-sharegpt' })
  expect(parts()).toEqual([])
  expect(screen.getByRole('link', { name: /zip/ })).toBeTruthy()
  cleanup()
  const ledger = { ...preview.ledger, written: 0, filtered: 855 }
  const { went } = build({ filters: { margin: 3 } }, { ledger, candidates: 0 })
  expect(screen.queryByRole('link', { name: /zip/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Take all filters away' }))
  expect(went()).toEqual(['/training'])
})

test('an experiment on a writer is a source of its own, with who must agree; filters of pairs are left out', () => {
  const id = '00000000-0000-4000-8000-000000000000'
  const signals = [{ id, label: 'Does it help?', arms: ['A1', 'A5'], outside: true }]
  const { went } = build({ ...judged, filters: { margin: 1 } }, {}, '', { signals })
  fireEvent.click(screen.getByLabelText(/revisions against its first answers/))
  expect(went()).toEqual([`/training?source=experiment:${id}:revisions::outside`])
  cleanup()

  const source = { kind: 'experiment', experiment: id, signal: 'revisions' }
  const tested = { experiments: 1, prompts: 40 }
  const shown = build({ source }, {}, '', { signals, tested })
  expect(screen.queryByRole('heading', { name: /Filters/ })).toBeNull()
  expect(screen.getByText(/every revision counts as chosen/)).toBeDefined()
  expect(screen.getByText(/40 prompts that 1 experiment tests on/)).toBeDefined()
  fireEvent.change(screen.getByLabelText('Which arm'), { target: { value: 'A5' } })
  fireEvent.click(screen.getByLabelText(/people’s factor model/))
  expect(shown.went()).toEqual([
    `/training?source=experiment:${id}:revisions:A5`,
    `/training?source=experiment:${id}:revisions::reward`,
  ])
})
