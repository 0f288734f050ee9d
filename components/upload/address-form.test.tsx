import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, expect, test, vi } from 'vitest'
import { AddressForm } from './address-form'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

type Answer = { readonly status?: number; readonly body: object }

/** The form with a server that gives these answers, one after another. */
function ask(...answers: readonly Answer[]) {
  const sent: unknown[] = []
  const left = [...answers]
  vi.stubGlobal('fetch', async (path: string, { body }: { readonly body: string }) => {
    sent.push([path, JSON.parse(body)])
    const { status = 200, body: answer } = left.shift() ?? { body: {} }
    return new Response(JSON.stringify(answer), { status })
  })
  const went: string[] = []
  const router = { push: (place: string) => went.push(place) } as Partial<AppRouterInstance> as AppRouterInstance
  render(
    <AppRouterContext.Provider value={router}>
      <AddressForm to={null} />
    </AppRouterContext.Provider>,
  )
  return { sent, went }
}

function look(address: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: 'Address' }), { target: { value: address } })
  fireEvent.click(screen.getByRole('button', { name: 'Look there' }))
}

test('what is refused says why, at once, and another address can be tried', async () => {
  const messages = ['neither a dataset on Hugging Face', 'not on the public internet', 'holds a user name or password']
  const { went } = ask(...messages.map((message) => ({ body: { ok: false, message } })))
  for (const message of messages) {
    look('nonsense')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(message))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Look there' })).toHaveProperty('disabled', false))
  }
  expect(went).toEqual([])
})

test('nothing is asked for before there is an address', () => {
  const { sent } = ask()
  expect(screen.getByRole('button', { name: 'Look there' })).toHaveProperty('disabled', true)
  look('   ')
  expect(sent).toEqual([])
})

test('a single file is fetched at once; of several the chosen ones are', async () => {
  const file = (path: string) => ({ path, bytes: 1000 })
  const offer = (files: readonly string[]) => ({
    body: { ok: true, value: { revision: 'main', files: files.map(file), chosen: files, cut: false } },
  })
  const id = '0b2fb9a2-0000-4000-8000-000000000000'
  const started = { body: { ok: true, value: { uploadId: id } } }
  const one = ask(offer(['own.csv']), started)
  look('https://example.org/own.csv')
  await waitFor(() => expect(one.went).toEqual([`/datasets/new/${id}`]))
  cleanup()

  const two = ask(offer(['data/test.csv', 'data/train.csv']), started)
  look('test/preferences')
  fireEvent.click(await screen.findByRole('checkbox', { name: /test\.csv/ }))
  fireEvent.click(screen.getByRole('button', { name: /^Fetch 1 file/ }))
  await waitFor(() => expect(two.went).toEqual([`/datasets/new/${id}`]))
  expect(two.sent.at(-1)).toEqual([
    '/api/fetches',
    { address: 'test/preferences', revision: 'main', paths: ['data/train.csv'] },
  ])
})
