import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CommandMenu } from './command-menu'

const PLACES = { datasets: [{ id: 1, name: 'Herons' }], factors: [{ id: 'length', label: 'Length' }] }

beforeEach(() =>
  vi.stubGlobal('fetch', async (path: string) => {
    expect(path).toBe('/api/commands?dataset=1')
    return Response.json(PLACES)
  }),
)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A page of dataset 1 with something that has the focus as the menu opens. */
function Page() {
  const [isOpen, setOpen] = useState(false)
  return (
    <main id="main" tabIndex={-1}>
      <button type="button" onClick={() => setOpen(true)}>
        Reports
      </button>
      {isOpen && <CommandMenu onClose={() => setOpen(false)} />}
    </main>
  )
}

async function open() {
  const went: string[] = []
  const router = { push: (place: string) => went.push(place) } as Partial<AppRouterInstance> as AppRouterInstance
  render(
    <AppRouterContext.Provider value={router}>
      <PathnameContext.Provider value="/datasets/1/reports">
        <Page />
      </PathnameContext.Provider>
    </AppRouterContext.Provider>,
  )
  const button = screen.getByRole('button', { name: 'Reports' })
  button.focus()
  fireEvent.click(button)
  const search = screen.getByRole('combobox', { name: 'Search datasets, pages, factors and terms' })
  await waitFor(() => expect(active()).toBe('Profile'))
  return { went, search, type: (value: string) => fireEvent.change(search, { target: { value } }) }
}
const active = (): string | undefined =>
  screen.queryByRole('option', { selected: true })?.textContent?.replace(/ ·.*/, '') ?? undefined

test('arrows, Home and End move the choice, round the ends; the box keeps the focus and names it', async () => {
  const { search } = await open()
  expect(document.activeElement).toBe(search)
  const named = () => document.getElementById(search.getAttribute('aria-activedescendant') ?? '')?.textContent
  for (const key of ['ArrowUp', 'Home', 'ArrowDown', 'End']) {
    fireEvent.keyDown(search, { key })
    expect(named()).toBe(screen.getByRole('option', { selected: true }).textContent)
  }
  fireEvent.keyDown(search, { key: 'Home' })
  expect(active()).toBe('Profile')
  fireEvent.keyDown(search, { key: 'ArrowUp' })
  expect(screen.getByRole('option', { selected: true })).toBe(screen.getAllByRole('option').at(-1))
})

test('what is typed narrows it, Enter goes there, and the page gets the focus', async () => {
  const { went, search, type } = await open()
  type('leng')
  expect(active()).toMatch(/^Length/)
  fireEvent.keyDown(search, { key: 'Enter' })
  await waitFor(() => expect(went).toEqual(['/datasets/1/factors/length']))
  expect(document.activeElement?.id).toBe('main')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('nothing of that name says so, and Escape gives the focus back', async () => {
  const { went, search, type } = await open()
  type('no such thing')
  expect(screen.getByRole('status').textContent).toMatch(/^Nothing of that name\./)
  fireEvent.keyDown(search, { key: 'Escape' })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Reports' })))
  expect(went).toEqual([])
})
