import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, expect, test, vi } from 'vitest'
import { TEMPLATE } from '@/components/experiment/test-experiment'
import type { ExperimentInput } from '@/lib/experiments/experiment-request'
import type { ExperimentOutlook } from '@/lib/experiments/plan-experiment'
import type { ExperimentForm as Choices } from '@/lib/improve/experiments/experiment-view'
import { countOf } from '@/lib/words/format'
import { ExperimentForm } from './experiment-form'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const model = (name: string) => ({ name, hasPrice: false, structured: true, logprobs: false, batch: false })
const FORM: Choices = {
  ...{
    dataset: { id: 4, name: 'Sample' },
    kind: 'judge',
    verdicts: [TEMPLATE],
    annotators: [],
    refused: null,
    looks: 0,
  },
  endpoints: [{ name: 'lab', concurrency: 8, problem: null, models: [model('gpt'), model('llama'), model('own')] }],
  raters: [
    { id: 'r3', name: 'gpt' },
    { id: 'r4', name: 'llama' },
  ],
  ...{ prompts: 148, pairs: 290 },
}
const part = { prompts: 59, pairs: 110 }
const OUTLOOK: ExperimentOutlook = {
  ...{ arms: [], added: [], eligible: { prompts: 148, pairs: 290 }, rounds: [], calls: 1532, look: 2 },
  ...{ level: 0.025, shown: 0 },
  sizes: { development: part, validation: { prompts: 30, pairs: 57 }, test: part },
  foresight: { movement: 0.1, agreement: 0.12, wins: 0.3 },
}

/** The form as a page shows it, with what it asked for and where it went. */
async function open(change: Partial<Choices> = {}, factor: string | null = null, led = 'gpt') {
  vi.useFakeTimers()
  const planned: ExperimentInput[] = []
  const made: ExperimentInput[] = []
  const went: string[] = []
  const router = { push: (place: string) => went.push(place) } as Partial<AppRouterInstance> as AppRouterInstance
  render(
    <AppRouterContext.Provider value={router}>
      <ExperimentForm
        form={{ ...FORM, ...change }}
        lead={{ model: led, factor, label: null, more: true }}
        onPlan={async (request) => {
          planned.push(request)
          return { ok: true, value: OUTLOOK }
        }}
        onCreate={async (request) => {
          made.push(request)
          return { ok: true, value: 'id' }
        }}
      />
    </AppRouterContext.Provider>,
  )
  const wait = () => act(() => vi.advanceTimersByTimeAsync(500))
  await wait()
  const press = async (name: RegExp) => {
    fireEvent.click(screen.getByRole('button', { name }))
    await wait()
  }
  return { planned, made, went, wait, press }
}

const armsOf = (request: ExperimentInput | undefined) => request?.arms.map(({ key }) => key)
const question = () => screen.getByLabelText<HTMLTextAreaElement>('Question').value

test('the gap that led here is the question, and what so many prompts can show is said before anything is asked', async () => {
  const { planned } = await open({}, 'length')
  expect(question()).toBe(
    'Does telling gpt that people here do not prefer the longer response bring its verdicts closer to people’s?',
  )
  expect(document.body.textContent).toContain(
    `About .10 is the smallest change that would show? for ${countOf(1532, 'call')}.`,
  )
  expect(document.body.textContent).toContain('59 prompts, 110 pairs')
  expect(document.body.textContent).toContain('The second look at these test prompts')
  expect(planned).toHaveLength(1)
})

test('a model that no endpoint offers is not replaced by another without a word', async () => {
  await open({}, 'length', 'elsewhere')
  expect(document.body.textContent).toContain('No endpoint offers elsewhere, whose gap led here.')
  expect(document.body.textContent).toContain('gpt would be asked in its place')
  cleanup()
  await open({}, 'length')
  expect(document.body.textContent).not.toContain('No endpoint offers')
})

test('an arm brings its control; an own instruction is sent with it; the question does not ask for numbers anew', async () => {
  const { planned, made, went, wait, press } = await open()
  expect(armsOf(planned[0])).toEqual(['J0', 'J1', 'J3', 'J2'])
  fireEvent.change(screen.getByLabelText('Question'), { target: { value: 'Does it help?' } })
  await wait()
  expect(planned).toHaveLength(1)
  fireEvent.click(screen.getByRole('checkbox', { name: /Your own words/ }))
  fireEvent.change(screen.getByLabelText('Your instruction'), { target: { value: 'Prefer the shorter one.' } })
  await press(/Try the first/)
  expect(armsOf(made[0])).toEqual(['J0', 'J1', 'J3', 'J4', 'J2'])
  expect(made[0]?.arms.find(({ key }) => key === 'J4')?.instructions).toBe('Prefer the shorter one.')
  expect(made[0]).toMatchObject({
    question: 'Does it help?',
    outcome: 'movement',
    served: { model: 'gpt' },
    outside: null,
  })
  expect(went).toEqual(['/datasets/4/experiments/id'])
})

test('a writer is judged by another model, and a form with the writer itself outside says what follows', async () => {
  const { planned, wait } = await open({ kind: 'writer' })
  expect(planned[0]).toMatchObject({ outside: { model: 'llama' }, outcome: 'wins', seed: null, facts: false })
  expect(armsOf(planned[0])).toEqual(['A0', 'A2', 'A5', 'A1', 'A6'])
  expect(document.body.textContent).toContain('So few prompts show hardly anything')
  const [, outside] = screen.getAllByLabelText('Model')
  if (outside) fireEvent.change(outside, { target: { value: 'gpt' } })
  expect(document.body.textContent).toContain('This is the writer itself')
  fireEvent.click(screen.getByRole('checkbox', { name: /Count unsupported facts/, hidden: true }))
  await wait()
  expect(planned.at(-1)?.facts).toBe(true)
})

test('raters that are there are compared in pairs, the first planned', async () => {
  const { made, press } = await open({ kind: 'raters', endpoints: [] })
  await press(/Add a comparison/)
  fireEvent.change(screen.getByLabelText('Comparison 2, after'), { target: { value: 'r3' } })
  await press(/Compare them/)
  expect(made[0]?.arms).toEqual([
    { key: 'R1', raters: { before: 'r3', after: 'r4' } },
    { key: 'R2', raters: { before: 'r3', after: 'r3' } },
  ])
  expect(made[0]).toMatchObject({ served: null, verdict: null })
})

test('where nothing can be made that is said, with the way on', async () => {
  await open({ endpoints: [] })
  expect(document.body.textContent).toContain('npm run judge-server')
  expect(screen.getByRole('link', { name: 'Set up an endpoint' }).getAttribute('href')).toBe('/settings')
  cleanup()
  await open({ refused: 'No pair was decided by people.' })
  expect(document.body.textContent).toContain('No pair was decided by people.')
  cleanup()
  await open({ kind: 'raters', raters: [] })
  expect(document.body.textContent).toContain('It takes two models that judged these pairs')
})

test('an instruction that shows texts of another dataset says whose would be sent', async () => {
  const from = (id: number) => ({ dataset: { id, name: 'Salaries' }, prompt: 0 })
  const shown = { prompt: 'Why?', source: null, first: 'a', second: 'b', better: 'A' } as const
  const examples = [4, 9, 9].map((id) => ({ ...shown, from: from(id) }))
  await open({ verdicts: [{ ...TEMPLATE, examples }] })
  expect(screen.getByText(/hold whole texts of/).textContent).toBe(
    'Its 2 examples hold whole texts of Salaries with people’s choices: they are sent with every question, to whichever endpoint is asked.',
  )
  cleanup()
  await open({ verdicts: [{ ...TEMPLATE, examples: examples.slice(0, 1) }] })
  expect(screen.queryByText(/hold whole texts of/)).toBeNull()
})
