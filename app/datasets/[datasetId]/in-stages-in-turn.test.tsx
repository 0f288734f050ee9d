// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { startTransition } from 'react'
import { afterEach, expect, test } from 'vitest'
import { InStages } from './in-stages'

afterEach(cleanup)

const pageOf = (result: Promise<string>, stages: readonly (string | Promise<string | null>)[] = []) =>
  InStages({
    staged: { result, next: async (shown) => (await stages[shown === null ? 0 : shown === stages[0] ? 1 : 2]) ?? null },
    title: 'Weighing',
    children: (name) => <input aria-label={name} />,
  })
type Page = Awaited<ReturnType<typeof pageOf>>
const fieldOf = (name: string) => screen.getByRole('textbox', { name })

/** Another choice takes long, where one is shown that has the focus. */
async function expectToTakeOver(rerender: (page: Page) => void): Promise<void> {
  const field = screen.getByRole('textbox')
  const name = field.getAttribute('aria-label') ?? ''
  field.focus()
  const other = Promise.withResolvers<string>()
  const page = await pageOf(other.promise, ['Reading'])
  await act(async () => startTransition(() => rerender(page)))
  expect(screen.queryByRole('status')).toBeNull()
  expect(fieldOf(name)).toBe(field)
  await act(async () => other.resolve(`not ${name}`))
  expect(fieldOf(`not ${name}`)).toBe(field)
  expect(document.activeElement).toBe(field)
}

test('what was there soon stays until another choice of it has come, and goes over into it', async () => {
  const { rerender } = render(await pageOf(Promise.resolve('Ann')))
  await expectToTakeOver(rerender)
  await expectToTakeOver(rerender)
})

test('what took long says its stages in one region, and then stays as well', async () => {
  const [found, second] = [Promise.withResolvers<string>(), Promise.withResolvers<string | null>()]
  const page = await pageOf(found.promise, ['Reading', second.promise])
  const { rerender } = await act(async () => render(page))
  const region = screen.getByRole('status')
  expect(region.textContent).toBe('Reading …')
  await act(async () => second.resolve('Building'))
  expect(screen.getByRole('status')).toBe(region)
  expect(region.textContent).toBe('Building …')
  await act(async () => found.resolve('Ann'))
  expect(screen.queryByRole('status')).toBeNull()
  await expectToTakeOver(rerender)
})
