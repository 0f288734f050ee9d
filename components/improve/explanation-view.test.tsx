import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, expect, test } from 'vitest'
import { HUMAN_STYLE, modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import type { Explanation } from '@/lib/improve/explanation'
import { ExplanationView } from './explanation-view'
import '@/components/charts/interval/interval-plot'
import { ExplainPanel } from './explain-panel'
import { EXPLANATION, told } from './test-explanation'

afterEach(cleanup)

const people = { id: '', name: 'people', style: HUMAN_STYLE }
const judges = [{ id: 'r3', name: 'gpt', style: modelStyle(0) }]

function open(explanation: Explanation, searchParams = ''): string[] {
  const addresses: string[] = []
  render(
    <NuqsTestingAdapter
      searchParams={searchParams}
      hasMemory
      onUrlUpdate={({ queryString }) => addresses.push(queryString)}
    >
      <ExplanationView
        explanation={explanation}
        rater={people}
        judges={judges}
        factorsHref="/datasets/4/factors"
        lost={<p>later</p>}
      />
    </NuqsTestingAdapter>,
  )
  return addresses
}

test('one axis from a coin to a person, each with its pairs; a judge that saw fewer says so', async () => {
  const chart = await drawChart(
    <ExplainPanel explanation={EXPLANATION} rater={people} judges={judges} ticked={[]} onTick={() => {}} />,
  )
  expect(chart.words()).toEqual([
    'A coin: 50.0% , n 894',
    'Length alone: 68.1% [65.1%, 71.1%], n 894',
    '2 factors: 71.1% [68.1%, 74.1%], n 894',
    'gpt: 79.9% [76.9%, 82.9%], n 850',
    'One person: 92.0% [89.0%, 95.0%], n 894',
  ])
  expect(chart.table()[3]).toEqual(['gpt', '79.9%', '76.9%', '82.9%', '850', '–', '–', '−8.8', '−11.8', '−5.8'])
})

test('the sentence, what was left out and why, and what comes later', () => {
  open(EXPLANATION)
  expect(document.body.textContent).toContain(
    'Your 2 factors foresee 71% [68%, 74%] of people’s choices; length alone 68% (+3.0 [0.0, +6.0]).',
  )
  for (const words of ['later', 'it is not known who wrote the responses', '1 factor left out'])
    expect(document.body.textContent).toContain(words)
})

test('a factor that may be the choice itself says why, is taken by a tick in the address, and can go again', async () => {
  const taken = open(EXPLANATION)
  fireEvent.click(screen.getByRole('checkbox', { name: /Expert rating/ }))
  await waitFor(() => expect(taken).toEqual(['?ticked=rating']))
  cleanup()
  const [length] = EXPLANATION.weights
  const weights = length ? [length, { ...length, factor: 'rating' }] : []
  const left = open({ ...EXPLANATION, weights, leftOut: [] }, '?ticked=rating')
  expect(document.body.textContent).toContain('what is foreseen by it is no explanation')
  fireEvent.click(screen.getByText('Leave out again'))
  await waitFor(() => expect(left).toEqual(['']))
})

test('no better than a coin: the share has no interval, in words and in the drawing', async () => {
  const none = { ...EXPLANATION, p: 0.4, factors: { ...EXPLANATION.factors, accuracy: told(0.52, 0.3) } } as Explanation
  const chart = await drawChart(
    <ExplainPanel explanation={none} rater={people} judges={judges} ticked={[]} onTick={() => {}} />,
  )
  expect(chart.words()[2]).toBe('2 factors: 52.0% , n 894')
  open(none)
  expect(document.body.textContent).toContain('not shown to be better than a coin.')
})

test('too few pairs are said in place of numbers', () => {
  open({ ...EXPLANATION, refused: 'too few: 12 pairs on 3 prompts (50 on 30 are needed)' })
  expect(screen.getByRole('heading', { name: 'Nothing can be foreseen yet' })).toBeTruthy()
  expect(document.body.textContent).toContain('Too few: 12 pairs on 3 prompts (50 on 30 are needed).')
})
