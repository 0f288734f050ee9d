import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import type { Correction } from '@/lib/improve/correction'
import type { Disagreement } from '@/lib/improve/disagreement'
import { CorrectionBars } from './correction-bars'
import { CorrectionPanel } from './correction-panel'
import { DisagreementPanel } from './disagreement-panel'
import { CORRECTION, EXPLANATION, told } from './test-explanation'
import { UseCorrected } from './use-corrected'
import '@/components/charts/interval/interval-plot'

const refresh = vi.hoisted(() => vi.fn())
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  useRouter: () => ({ refresh }),
}))

afterEach(cleanup)

const judge = { id: 'r3', name: 'gpt', style: modelStyle(0) }
const choice = { annotator: null, ticked: [], without: [] }
const text = () => document.body.textContent

function open(change: Partial<Correction> = {}, openHref: string | null = null) {
  render(
    <NuqsTestingAdapter hasMemory>
      <CorrectionPanel
        correction={{ ...CORRECTION, ...change }}
        judge={judge}
        recipe="Counts the judge’s own verdict 1.9."
        factorsHref="/datasets/4/factors"
        importHref="/datasets/4/jobs"
        openHref={openHref}
        actions={<p>actions</p>}
      >
        <p>later</p>
      </CorrectionPanel>
    </NuqsTestingAdapter>,
  )
}

test('what may be said, the recipe, and what can be done; the rest where it is open', () => {
  open()
  for (const words of [
    'Improved: 1.9 [.7, 3.2] more of 100 choices',
    'own verdict 1.9',
    'actions',
    'later',
    'Ties kept',
  ])
    expect(text()).toContain(words)
  cleanup()
  open({}, '/datasets/4/improve?judge=r3#judge-r3')
  expect(screen.getByRole('link', { name: 'Open gpt' }).getAttribute('href')).toContain('judge=r3')
  expect(text()).not.toContain('later')
})

test('a judge that goes against people is not corrected but asked about', () => {
  open({ verdict: 'against' })
  expect(text()).toContain('gpt goes against people: are its labels swapped?')
  expect(screen.getByRole('link', { name: 'Import' }).getAttribute('href')).toBe('/datasets/4/jobs')
  expect(text()).not.toContain('actions')
})

test('three bars with their intervals, and one more where the factors decide the ties', async () => {
  const chart = await drawChart(<CorrectionBars correction={CORRECTION} judge={judge} />)
  expect(chart.words()).toEqual([
    'gpt: 79.9% [76.9%, 82.9%], n 894',
    'Factors alone: 71.1% [68.1%, 74.1%], n 894',
    'Both: 81.9% [78.9%, 84.9%], n 894',
    'Both, no ties: 82.5% [79.5%, 85.5%], n 894',
  ])
  expect(text()).toContain('with people on decided pairs: .60 [.57, .63] → .64 [.61, .67].')
})

test('“Use it” sends the judge and the choice; unshown gains and standing raters do not offer it', async () => {
  const onUse = vi.fn(async () => ({ ok: true as const, value: { id: 'r-1' } }))
  const use = (verdict: Correction['verdict'], stale: readonly 'labels'[] | null) =>
    render(
      <UseCorrected
        datasetId={4}
        judge={judge}
        choice={choice}
        verdict={verdict}
        made={stale && { id: 'r-1', name: 'gpt (corrected)', madeAt: '2026-11-29T00:00:00Z', stale }}
        onUse={onUse}
      />,
    )
  use('improved', null)
  expect(screen.getByRole('button').className).not.toBe(screen.getByRole('link', { name: 'Recipe, Python' }).className)
  fireEvent.click(screen.getByRole('button', { name: 'Use the corrected judge' }))
  await waitFor(() => expect(refresh).toHaveBeenCalled())
  expect(onUse).toHaveBeenCalledWith('r3', choice)
  expect(screen.getByRole('link', { name: 'Recipe, Python' }).getAttribute('href')).toBe(
    '/api/datasets/4/recipe?kind=correction&rater=r3&format=python',
  )
  cleanup()
  use('knows', null)
  expect(screen.getByRole('button', { name: 'Use the corrected judge' }).className).toBe(
    screen.getByRole('link', { name: 'Recipe, Python' }).className,
  )
  cleanup()
  use('improved', ['labels'])
  expect(screen.getByRole('button', { name: 'Make it again' })).toBeTruthy()
  expect(text()).toContain('Stale: people’s labels have changed since it was made.')
  cleanup()
  use('improved', [])
  expect(screen.queryByRole('button')).toBeNull()
  cleanup()
  use('none', null)
  expect(screen.queryByRole('button')).toBeNull()
  expect(text()).toContain('Not offered as a rater: no gain is shown.')
})

test('a disagreement: the sentence, the weights, and the pairs that nothing explains', () => {
  const disagreement: Disagreement = {
    ...{ judge: 'r3', both: 850, pairs: 171, prompts: 90, share: told(0.06), right: told(0.62), p: 0.001 },
    ...{ weights: EXPLANATION.weights, kind: 'biased', refused: null },
    unexplained: [
      { pair: 11, chance: 0.08 },
      { pair: 40, chance: 0.12 },
    ],
  }
  const draw = (each: Disagreement) =>
    render(
      <NuqsTestingAdapter hasMemory>
        <DisagreementPanel disagreement={each} judge={judge} base="/datasets/4" />
      </NuqsTestingAdapter>,
    )
  draw(disagreement)
  expect(text()).toContain('Of 100 disagreements of people and gpt the factors call 62')
  expect(text()).toContain('171 pairs on 90 prompts, of 850 that both decided')
  expect(screen.getByRole('link', { name: 'Pair 12' }).getAttribute('href')).toBe('/datasets/4/pairs/12')
  cleanup()
  draw({ ...disagreement, weights: [], unexplained: [], refused: 'too few: 12 disagreements on 9 prompts' })
  expect(text()).toContain('Too few: 12 disagreements on 9 prompts.')
})
