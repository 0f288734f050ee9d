import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { FactorMenu } from './factor-menu'

afterEach(cleanup)

const FACTORS = ['Length', 'Readability', 'Hedges', 'Novel words'].map((label) => ({
  id: label.toLowerCase().replace(' ', '-'),
  label,
}))

/** The menu with what it changes kept, as the address keeps it. */
function Kept({ onChange }: { readonly onChange: (shown: object) => void }) {
  const [shown, setShown] = useState({ hidden: [] as readonly string[], pinned: [] as readonly string[] })
  return (
    <FactorMenu
      factors={FACTORS}
      {...shown}
      onChange={(change) => {
        onChange(change)
        setShown({ ...shown, ...change })
      }}
    />
  )
}

async function open(): Promise<object[]> {
  const changes: object[] = []
  render(<Kept onChange={(change) => changes.push(change)} />)
  fireEvent.click(screen.getByRole('button', { name: /^Factors all 4/ }))
  await screen.findByRole('list', { name: 'Factors' })
  return changes
}
const rows = () => within(screen.getByRole('list', { name: 'Factors' })).getAllByRole('listitem')
const labels = () => rows().map((row) => row.textContent)

test('factors are searched for, hidden and shown again', async () => {
  const changes = await open()
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search factors' }), { target: { value: 'read' } })
  expect(labels()).toEqual(['Readability'])
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search factors' }), { target: { value: 'zebra' } })
  expect(labels()).toEqual(['No factor is called that.'])
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search factors' }), { target: { value: '' } })
  fireEvent.click(screen.getByRole('checkbox', { name: 'Hedges' }))
  expect(changes).toEqual([{ hidden: ['hedges'] }])
  expect(screen.getByText(/3 of 4/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }))
  expect(changes.at(-1)).toEqual({ hidden: [] })
})

test('pinned factors stand first, are moved by their buttons and by Alt and the arrows, and keep the focus', async () => {
  const changes = await open()
  fireEvent.click(screen.getByRole('button', { name: 'Pin Readability' }))
  fireEvent.click(screen.getByRole('button', { name: 'Pin Length' }))
  expect(labels().slice(0, 2)).toEqual(['Readability', 'Length'])
  const up = () => screen.getByRole('button', { name: 'Move Length up' })
  up().focus()
  fireEvent.click(up())
  expect(changes.at(-1)).toEqual({ pinned: ['length', 'readability'] })
  expect(document.activeElement).toBe(up())
  expect(up().getAttribute('aria-disabled')).toBe('true')
  fireEvent.keyDown(up(), { key: 'ArrowDown', altKey: true })
  expect(changes.at(-1)).toEqual({ pinned: ['readability', 'length'] })
  expect(document.activeElement).toBe(up())
  expect(screen.getByRole('status').textContent).toBe('Pinned, in this order: Readability, Length')
  fireEvent.click(screen.getByRole('button', { name: 'Only pinned' }))
  expect(changes.at(-1)).toEqual({ hidden: ['hedges', 'novel-words'] })
  fireEvent.click(screen.getByRole('button', { name: 'Unpin all' }))
  expect(changes.at(-1)).toEqual({ pinned: [] })
})
