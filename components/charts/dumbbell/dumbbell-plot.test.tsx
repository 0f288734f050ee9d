import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { testGap, testScore } from '@/components/charts/frame/test-marks'
import type { WeightRow } from '@/components/charts/frame/weight-row'
import { DumbbellPlot } from './dumbbell-plot'

// There is no layout here: the width a page would give it.
beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(894))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const row = (factor: string, people: number, model: number): WeightRow => ({
  factor,
  label: factor,
  unit: '',
  estimated: false,
  people: testScore(people),
  lengthOnly: null,
  models: [{ score: testScore(model), gap: testGap(model - people) }],
})
const tooltip = () => document.querySelector('[data-tooltip]')?.textContent ?? null

function draw(factorsHref: string | null) {
  const { container } = render(
    <DumbbellPlot
      title="What goes with the choice"
      rows={[row('Length', 0.1, 0.6), row('Hedges', 0.3, 0.2)]}
      models={[{ id: 'r3', name: 'Verbose judge', style: modelStyle(0) }]}
      people="People"
      estimator="τ14"
      factorsHref={factorsHref}
    />,
  )
  return (index: number) => container.querySelector<SVGElement>(`[data-mark="${index}"]`) ?? document.body
}

test('a tooltip follows the focus from mark to mark by the arrows, and goes with Escape', () => {
  const mark = draw('/datasets/1/factors')
  expect(tooltip()).toBeNull()
  act(() => mark(0).focus())
  expect(tooltip()).toMatch(/^Length.*People.*\.10.*Verbose judge.*\.60.*gap \+\.50.*on 55 common pairs, significant$/)
  fireEvent.keyDown(mark(0), { key: 'ArrowDown' })
  expect(document.activeElement).toBe(mark(1))
  expect(tooltip()).toMatch(/^Hedges/)
  fireEvent.keyDown(mark(1), { key: 'Escape' })
  expect(tooltip()).toBeNull()
})

test('a row says in words what it shows, is one stop for Tab, and leads to its factor', () => {
  const mark = draw('/datasets/1/factors')
  const [first, second] = screen.getAllByRole('link')
  expect(first?.getAttribute('aria-label')).toMatch(/^Length: .*People .*Verbose judge .*, gap \+\.50 /)
  expect([first, second].map((link) => link?.getAttribute('tabindex'))).toEqual(['0', '-1'])
  expect(mark(0).getAttribute('href')).toBe('/datasets/1/factors/Length')
})

test('in a shared report no row leads anywhere', () => {
  const mark = draw(null)
  expect(mark(1).getAttribute('aria-label')).toMatch(/^Hedges/)
  expect(screen.queryAllByRole('link')).toEqual([])
})
