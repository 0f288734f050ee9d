import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Contradiction } from '@/lib/ingest/assembly/direction-finding'
import { DatasetForm } from './dataset-form'
import { DirectionFindings } from './direction-findings'
import { UploadFault } from './upload-faults'

afterEach(cleanup)

const against = (name: string, evidence: Contradiction['evidence']): Contradiction => ({
  ...{ rater: { name, kind: 'model', setting: 'discrimination' }, key: `model discrimination ${name}`, evidence },
  ...{ against: 75, n: 100, prompts: 90, share: 0.75, low: 0.66, high: 0.83 },
})

test('all that speaks against labels is one card, and a click turns that rater alone', () => {
  const onFlip = vi.fn()
  const found = [
    against('Judge X', { kind: 'scores', a: 'score_a', b: 'score_b' }),
    against('Judge Y', { kind: 'scores', a: 'score_a', b: 'score_b' }),
  ]
  const remark = 'The shorter text is preferred more often than the longer one by Ann (70 of 100).'
  render(
    <DirectionFindings contradictions={found} remarks={[remark]} raters={6} flipped={['human  Ann']} onFlip={onFlip} />,
  )
  expect(screen.getByRole('heading').textContent).toContain('Labels and scores disagree for 2 of 6 raters')
  expect(screen.getByRole('button', { name: 'What is Labels against the evidence?' })).toBeDefined()
  const [, first] = within(screen.getByRole('table')).getAllByRole('row')
  expect(
    within(first as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['Judge X', 'score_a and score_b', '75% [66%, 83%]75 of 100', 'Turn around'])
  fireEvent.click(screen.getByRole('button', { name: 'Turn the labels of Judge X around' }))
  expect(onFlip).toHaveBeenCalledWith(['human  Ann', 'model discrimination Judge X'])
  // Length alone is no alarm.
  expect(screen.getByText(remark).closest('[role="status"],[role="alert"]')).toBeNull()
})

test('what cannot come to anything says why, and the button to import it waits for another reading', () => {
  const fault = { reason: 'No label can be read: 10 pairs.', details: ['People (column pick): “one” 10 times.'] }
  render(
    <>
      <UploadFault fault={fault} />
      <DatasetForm
        values={{ name: 'Own', description: '', task: 'helpful' }}
        action="Import"
        hindrance={fault.reason}
        onSubmit={() => {}}
      />
    </>,
  )
  expect(screen.getByRole('alert').textContent).toBe(`${fault.reason}${fault.details[0]}`)
  const button = screen.getByRole('button', { name: 'Import' })
  expect(button).toHaveProperty('disabled', true)
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(fault.reason)
})
