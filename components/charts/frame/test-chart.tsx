import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import type { ReactNode } from 'react'
import { afterEach, vi } from 'vitest'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** A chart as a page shows it, at a width: a test has no layout. */
export async function drawChart(chart: ReactNode, width = 900) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
  render(<NuqsTestingAdapter hasMemory>{chart}</NuqsTestingAdapter>)
  const figure = await screen.findByRole('figure', {}, { timeout: 30_000 })
  const title = figure.getAttribute('aria-label') ?? ''
  const marks = () => {
    const found = [...figure.querySelectorAll<SVGElement>('[data-mark]')]
    return found.sort((a, b) => Number(a.dataset.mark) - Number(b.dataset.mark))
  }
  const stops = () => marks().flatMap((mark, at) => (mark.getAttribute('tabindex') === '0' ? [at] : []))
  const focused = () => marks().findIndex((mark) => mark.matches(':focus'))
  return {
    figure,
    /** What a screen reader says of each mark. */
    words: () => marks().map((mark) => mark.getAttribute('aria-label') ?? ''),
    hrefs: () => marks().map((mark) => mark.getAttribute('href')),
    texts: () => [...figure.querySelectorAll('text')].map((text) => text.textContent),
    /** Outlines drawn in a colour: a mark's own has one, its rim has not. */
    drawn: (selector: string) => figure.querySelectorAll(selector).length,
    focus: (mark: number) => act(() => marks()[mark]?.focus()),
    /** Where the keys lead from a mark, one after the other; the one stop of Tab goes along. */
    walk: (from: number, ...keys: readonly string[]) => {
      act(() => marks()[from]?.focus())
      return keys.map((key) => {
        fireEvent.keyDown(document.activeElement ?? document.body, { key })
        return stops().length === 1 && stops()[0] === focused() ? focused() : 'the focus left the stop of Tab'
      })
    },
    tooltip: () => document.querySelector('[data-tooltip]')?.textContent ?? null,
    /** The table that says the same, under its heading. */
    table: () => {
      fireEvent.click(screen.getByRole('button', { name: `Table: ${title}` }))
      const [, ...rows] = within(screen.getByRole('table', { name: title })).getAllByRole('row')
      return rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      )
    },
  }
}
