import { render } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { expect, test } from 'vitest'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import { buildAnalysis } from '@/lib/profile/build-analysis'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import { ControlledPanel } from './controlled-panel'

test('where no factor is left to weigh, each is named with its reason', () => {
  const input = makeInput({ seed: 3, pairs: 18, perPrompt: 1 })
  const [table] = buildAnalysis({ ...input, slices: [] }, SETTINGS).controlled
  const [rater] = table?.raters ?? []
  if (!table || !rater) throw new Error('no table')
  const shown = { id: rater.rater, name: 'Ann', style: HUMAN_STYLE }
  const factors = { label: (id: string) => `“${id}”`, href: (id: string) => `/${id}`, isShown: () => true }
  const { container } = render(
    <NuqsTestingAdapter>
      <ControlledPanel table={table} rater={shown} factors={factors} scores={new Map()} estimator="τ14" />
    </NuqsTestingAdapter>,
  )
  const text = container.textContent?.replace(/\s+/g, ' ')
  expect(text).toContain('There are no weights.')
  expect(text).toContain('4 factors left out of the regression')
  expect(text).toMatch(/“length” tells the responses of only \d+ pairs apart/)
})
