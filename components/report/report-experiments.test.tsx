import { fireEvent, render, screen } from '@testing-library/react'
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { ExperimentResultView, type ReadExperiment } from '@/components/experiment/experiment-result-view'
import { RESULT } from '@/components/experiment/test-experiment'
import { ExperimentSection } from '@/components/report/file/experiment-section'
import { ExperimentChoice } from './experiment-choice'

const size = { prompts: 160, pairs: 310 }
const served = { model: 'gpt' }
const experiment = (id: string): ReadExperiment => ({
  ...{ id, question: 'Does it help <b>gpt</b>?', people: 'the majority of 3 annotators', result: RESULT },
  plan: { kind: 'judge', served, outside: null, arms: RESULT.arms.map(({ arm }) => ({ key: arm, served: null })) },
  sizes: { development: size, validation: { prompts: 80, pairs: 150 }, test: size },
  guidance: [{ arm: 'J1', text: 'People here do not prefer the longer response.' }],
  openedAt: '2026-11-29T12:20:00.000Z',
})
const [ONE, TWO] = ['aaaaaaaa-0000-4000-8000-000000000000', 'bbbbbbbb-0000-4000-8000-000000000000'] as const

test('an experiment in a report has its verdict, tables and guidance, and leads nowhere', () => {
  const html = renderToStaticMarkup(
    <SearchParamsContext.Provider value={new URLSearchParams()}>
      <NuqsTestingAdapter>
        <ExperimentResultView experiment={experiment(ONE)} />
        <ExperimentResultView experiment={experiment(TWO)} />
      </NuqsTestingAdapter>
    </SearchParamsContext.Provider>,
  )
  expect(html).toContain('Does it help &lt;b&gt;gpt&lt;/b&gt;?')
  expect(html).toContain('Improved')
  expect(html).toContain('People here do not prefer the longer response.')
  expect(html).not.toMatch(/href="\/datasets/)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

test('in a file it is sentences and tables', () => {
  const html = renderToStaticMarkup(<ExperimentSection experiment={experiment(ONE)} />)
  expect(html).toMatch(/<li>Told its gaps \(J1\), the planned test: Improved/)
  expect(html).toContain('<th scope="col" class="number">The gap grew by</th>')
  expect(html).not.toContain('href')
})

test('finished experiments are chosen, three at most', () => {
  const onChange = vi.fn()
  const item = (id: string) => ({
    ...{ id, question: `Question ${id}`, status: 'done' as const, createdAt: '', finishedAt: '' },
    ...{ kind: 'judge' as const, model: 'gpt', arms: [], finding: 'J1: improved' },
  })
  const items = ['a', 'b', 'c', 'd'].map(item)
  const { container } = render(<ExperimentChoice experiments={items} chosen={['a', 'b', 'c']} onChange={onChange} />)
  expect(screen.getByLabelText(/Question d/).hasAttribute('disabled')).toBe(true)
  fireEvent.click(screen.getByLabelText(/Question b/))
  expect(onChange).toHaveBeenCalledWith(['a', 'c'])
  expect(container.textContent).toContain('no text of a pair')
})
