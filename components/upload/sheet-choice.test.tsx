import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { OptionsChange } from '@/lib/imports/choose-options'
import { SheetChoice } from './sheet-choice'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }))
afterEach(cleanup)

const workbook = { file: 'a.xlsx', sheet: 'First', sheets: ['First', 'Second'] }
async function choose(chosen: Readonly<Record<string, string>>, sheet: string, read = workbook) {
  const changes: OptionsChange[] = []
  const onChoose = async (change: OptionsChange) => {
    changes.push(change)
    return { ok: true, value: undefined } as const
  }
  render(<SheetChoice uploadId="u" choice={{ workbooks: [read], chosen }} onChoose={onChoose} />)
  const select = screen.getByRole('combobox', { name: 'Sheet of a.xlsx' })
  const options = [...select.querySelectorAll('option')].map(({ textContent }) => textContent)
  fireEvent.change(select, { target: { value: sheet } })
  await waitFor(() => expect(changes).toHaveLength(1))
  return { options, sheets: changes[0]?.options.sheets }
}

test('another sheet of a workbook is chosen, and those of other workbooks stay', async () => {
  expect(await choose({ 'b.xlsx': 'Notes' }, 'Second')).toEqual({
    options: ['First (the first that holds a table)', 'Second'],
    sheets: { 'b.xlsx': 'Notes', 'a.xlsx': 'Second' },
  })
})

test('a choice is taken back', async () => {
  expect(await choose({ 'a.xlsx': 'Second' }, '', { ...workbook, sheet: 'Second' })).toEqual({
    options: ['The first that holds a table', 'First', 'Second'],
    sheets: {},
  })
})
