import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { TEST_RECIPE } from '@/lib/improve/test-recipe'
import type { CorrectedJudge } from '@/lib/improvements/load-corrected'
import { CorrectedView } from './corrected-view'

vi.mock('next/navigation', () => ({ useRouter: () => ({}) }))

const JUDGE: CorrectedJudge = {
  id: 'r-1',
  name: 'gpt-3.5 (corrected)',
  judge: { id: 'r4', name: 'gpt-3.5' },
  madeAt: '2026-11-29T02:30:00.000Z',
  datasetVersion: 3,
  recipe: TEST_RECIPE,
  choice: { annotator: null, ticked: [], without: [] },
  stale: [],
}
const view = (judge: CorrectedJudge) =>
  renderToStaticMarkup(
    <CorrectedView
      judge={judge}
      base="/datasets/4"
      recipeHref="/api/datasets/4/recipe?kind=correction&rater=r-1"
      onMake={async () => ({ ok: true, value: null })}
      onDelete={async () => ({ ok: true, value: undefined })}
    />,
  )

test('a corrected judge says how it was made, with the gain and its interval, and where its recipe is', () => {
  const html = view(JUDGE)
  expect(html).toContain('Counts the judge’s own verdict .95; takes .40 off for twice as much “length”')
  expect(html).toContain('+.030 [+.010, +.050]')
  expect(html).toContain('the labels of 400 pairs on 150 prompts')
  expect(html).toContain('href="/api/datasets/4/recipe?kind=correction&amp;rater=r-1&amp;format=python"')
  expect(html).toContain('href="/datasets/4?corrected=r-1"')
  expect(html).not.toContain('Stale:')
})

test('one that is stale says why, and so does a gain that was not shown', () => {
  const unshown = { value: 0.01, low: -0.01, high: 0.03, shown: false }
  const recipe = { ...TEST_RECIPE, expected: { ...TEST_RECIPE.expected, agreement: unshown } }
  const html = view({ ...JUDGE, recipe, stale: ['labels'] })
  expect(html).toContain('Stale: people’s labels have changed since it was made.')
  expect(html).toContain('+1.0 [−1.0, +3.0] points, not shown')
})
