import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ChooseOne } from './choose/choose-one'
import { Definition } from './definition'
import { OnDemand } from './on-demand'

afterEach(cleanup)

const OPTIONS = ['by task', 'by domain', 'by language'].map((label) => ({ id: label, label }))
const choose = (onChange: (id: string) => void = () => undefined) =>
  render(<ChooseOne label="Pairs" options={OPTIONS} chosen="by domain" onChange={onChange} />)
const button = () => screen.getByRole('button', { name: /^Pairs/ })

test('a pointer opens a menu, which takes the focus itself', async () => {
  const chosen: string[] = []
  choose((id) => chosen.push(id))
  expect(button().getAttribute('aria-haspopup')).toBe('menu')
  expect(button().getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(button(), { detail: 1 })
  const menu = await screen.findByRole('menu')
  await waitFor(() => expect(document.activeElement).toBe(menu))
  fireEvent.click(screen.getByRole('menuitemradio', { name: 'by task' }))
  expect(chosen).toEqual(['by task'])
})

test('a key opens a menu at its first item, and closing it leads back to its button', async () => {
  choose()
  fireEvent.keyDown(button(), { key: 'ArrowDown' })
  const first = await screen.findByRole('menuitemradio', { name: 'by task' })
  await waitFor(() => expect(document.activeElement).toBe(first))
  fireEvent.keyDown(first, { key: 'Escape' })
  await waitFor(() => expect(document.activeElement).toBe(button()))
  expect(screen.queryByRole('menu')).toBeNull()
})

test('a definition is there after one click', async () => {
  render(<Definition label="Gap" text="The model’s score minus people’s." reference="Oh et al. 2024" />)
  fireEvent.click(screen.getByRole('button', { name: 'What is Gap?' }))
  expect((await screen.findByRole('dialog', { name: 'Gap' })).textContent).toContain('minus people’s')
})

test('what could not be brought is asked for again with the next press', async () => {
  let isThere = false
  const load = async () => {
    if (!isThere) throw new Error('no connection')
    return () => <p>brought</p>
  }
  render(<OnDemand kind="dialog" button={<button type="button">More</button>} load={load} props={{}} />)
  fireEvent.click(screen.getByRole('button', { name: 'More' }))
  await waitFor(() => expect(screen.queryByText('brought')).toBeNull())
  isThere = true
  fireEvent.click(screen.getByRole('button', { name: 'More' }))
  await screen.findByText('brought')
})
