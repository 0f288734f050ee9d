import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import type { ComponentProps } from 'react'
import { afterEach, expect, test } from 'vitest'
import { findingOf, lintOf, nullFile, pairOf } from '@/lib/ingest/lint/test-files'
import { LintCard } from './lint-card'

afterEach(cleanup)

function draw(lint: Partial<ComponentProps<typeof LintCard>['lint']>) {
  const asked: number[] = []
  const router = { refresh: () => {} } as Partial<AppRouterInstance> as AppRouterInstance
  render(
    <AppRouterContext.Provider value={router}>
      <LintCard
        datasetId={7}
        lint={{ report: null, working: false, error: null, ...lint }}
        onRequest={async (id) => {
          asked.push(id)
          return { ok: true, value: undefined }
        }}
      />
    </AppRouterContext.Provider>,
  )
  return asked
}

test('findings stand with the gravest first, their numbers, rows as text, and what to do', () => {
  const hostile = '<img src=x onerror=alert(1)> ‮evil'
  const many = Array.from({ length: 5 }, (_, at) => pairOf({ prompt: `R${at}`, a: hostile, b: hostile }))
  const report = lintOf([...nullFile(1, 40), ...many])
  draw({ report })
  screen.getByText('125 rows, 45 prompts, 125 pairs, 125 choices looked at.')
  const [first] = screen.getAllByRole('listitem')
  if (!first) throw new Error('no finding')
  within(first).getByText('error')
  within(first).getByText('Identical pairs')
  within(first).getByText(findingOf(report, 'identical').words)
  within(first).getByText(/^What to do: Leave these rows out/)
  expect(within(first).getAllByText(hostile)).toHaveLength(3)
  expect(document.querySelector('img')).toBeNull()
  within(first).getByText('f.jsonl, line 121')
  const table = within(first).getByRole('table', { name: 'Numbers of “Identical pairs”' })
  expect(
    within(table)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['show the same text twice, of pairs', '4%', expect.stringMatching(/^\[\d/), '125', '45'])
  within(first).getByRole('button', { name: 'What is Identical pairs?' })
  expect(screen.getAllByRole('listitem')).toHaveLength(10)
  expect(screen.getByText('8 checks found nothing, 1 check cannot say').closest('details')?.open).toBe(false)
  expect(screen.queryByRole('button', { name: 'Look now' })).toBeNull()
})

test('a row of an array is no line of its file', () => {
  const report = lintOf([...nullFile(1, 40), pairOf({ prompt: 'R', a: 'the same', b: 'the same' })])
  const findings = report.findings.map((finding) => ({
    ...finding,
    examples: finding.examples.map((example) => ({ ...example, file: 'array.json' })),
  }))
  draw({ report: { ...report, findings } })
  expect(screen.getAllByText(/^array\.json, row 121$/).length).toBeGreaterThan(0)
})

test('files that nobody looked at can be looked at, and a failure says why', async () => {
  const asked = draw({})
  screen.getByText('These files were not looked at yet.')
  fireEvent.click(screen.getByRole('button', { name: 'Look now' }))
  await waitFor(() => expect(asked).toEqual([7]))
  cleanup()
  draw({ error: 'The uploaded files are gone. Send them again.' })
  screen.getByText(/are gone/)
  screen.getByRole('button', { name: 'Look now' })
  cleanup()
  draw({ working: true })
  screen.getByText('looking')
  expect(screen.queryByRole('button')).toBeNull()
})
