import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import type { ComponentProps } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { Pin } from '@/lib/datasets/pin-comparison'
import { PlannedComparison } from './planned-comparison'

afterEach(cleanup)

const FACTORS = [
  { id: 'length', label: 'Length' },
  { id: 'hedges', label: 'Hedges' },
]

function draw(dataset: Partial<ComponentProps<typeof PlannedComparison>['dataset']>) {
  const pins: (Pin | number)[] = []
  const router = { refresh: () => {} } as Partial<AppRouterInstance> as AppRouterInstance
  const keep = async (pin: Pin | number) => {
    pins.push(pin)
    return { ok: true, value: undefined } as const
  }
  render(
    <AppRouterContext.Provider value={router}>
      <PlannedComparison
        dataset={{ id: 7, planned: null, models: ['Judge'], factors: FACTORS, ...dataset }}
        onPin={keep}
        onUnpin={keep}
      />
    </AppRouterContext.Provider>,
  )
  return pins
}

test('a model, also one to come, and a factor are pinned', async () => {
  const pins = draw({})
  fireEvent.change(screen.getByRole('combobox', { name: /^Model/ }), { target: { value: 'Judge to come' } })
  fireEvent.change(screen.getByRole('combobox', { name: 'Factor' }), { target: { value: 'hedges' } })
  fireEvent.click(screen.getByRole('button', { name: 'Pin' }))
  await waitFor(() => expect(pins).toEqual([{ id: 7, model: 'Judge to come', factor: 'hedges' }]))
})

test('what is pinned is named with its time, and can be unpinned', async () => {
  const pins = draw({
    planned: { model: 'Judge', factor: 'hedges', pinnedAt: '2026-11-28T10:00:00.000Z', answered: false },
  })
  expect(document.body.textContent).toContain(
    'Judge on Hedges, pinned 2026-11-28 10:00 UTC, before any judge’s answers were in.',
  )
  fireEvent.click(screen.getByRole('button', { name: 'Unpin' }))
  await waitFor(() => expect(pins).toEqual([7]))
})

test('nothing is offered before a factor is measured', () => {
  draw({ factors: [] })
  expect(screen.queryByRole('button', { name: 'Pin' })).toBeNull()
})
