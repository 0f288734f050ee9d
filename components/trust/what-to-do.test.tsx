import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Remedies } from '@/lib/improve/remedies'
import { REMEDIES } from './test-judge-card'
import { WhatToDo } from './what-to-do'

afterEach(cleanup)

const text = () => document.body.textContent
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

function open(change: Partial<Remedies> = {}, base: string | null = '/datasets/4') {
  cleanup()
  render(<WhatToDo remedies={{ ...REMEDIES, ...change }} base={base} />)
}

test('what is open now: read, correct, ask again, train; each leads to its place', () => {
  open()
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'What to do about it: gpt follows length less than people do',
  )
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Read the 61 pairs',
    'Correct its verdicts',
    'Change its instruction',
    'Hand out training data',
  ])
  expect(text()).toContain('Improved: 1.9 [.7, 3.2] more of 100 choices')
  expect(text()).toContain('612 of 855 pairs')
  expect(hrefOf('Read them')).toBe('/datasets/4/pairs?factor=length&model=r3&group=human-only')
  expect(hrefOf('Use the corrected judge')).toBe('/datasets/4/improve?judge=r3#judge-r3')
  expect(hrefOf('Plan an experiment')).toBe(
    '/datasets/4/experiments/new?kind=judge&model=gpt&factor=length&label=Length&more=false',
  )
  expect(hrefOf('Build the file')).toMatch(/^\/datasets\/4\/improve\/training\?.*length/)
})

test('a correction whose gain is not shown can be seen, and is not the thing to do', () => {
  open()
  const strong = screen.getByRole('link', { name: 'Use the corrected judge' }).className
  const correction = REMEDIES.correction && { ...REMEDIES.correction, verdict: 'knows' as const }
  open({ correction })
  expect(text()).toContain('The factors know something that gpt does not; more agreeing verdicts cannot be shown')
  expect(hrefOf('See the corrected judge')).toBe('/datasets/4/improve?judge=r3#judge-r3')
  const look = (name: string) => screen.getByRole('link', { name }).className
  expect(look('See the corrected judge')).toBe(look('Read them'))
  expect(look('See the corrected judge')).not.toBe(strong)
})

test('where no improvement can be shown that is said, and nothing is offered to be used', () => {
  const correction = REMEDIES.correction && { ...REMEDIES.correction, verdict: 'none' as const, promptsNeeded: 900 }
  open({ correction })
  expect(text()).toContain('No improvement can be shown with 850 pairs (about 900 prompts would)')
  expect(screen.queryByRole('link', { name: 'Use the corrected judge' })).toBeNull()
  expect(hrefOf('See why')).toBe('/datasets/4/improve?judge=r3#judge-r3')
})

test('of a judge whose file cannot reach people’s score that is said, without a way on', () => {
  open({ balanced: null })
  expect(text()).toContain('No file of its verdicts can follow length as people do')
  expect(screen.queryByRole('link', { name: 'Build the file' })).toBeNull()
})

test('a writer has no verdicts to correct or to hand out', () => {
  open({ model: { id: 'r5', name: 'llama', judged: false }, correction: null, balanced: null, pairs: 0 })
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Change its instruction',
    'Hand out training data',
  ])
  expect(text()).toContain('Tell the writer where people differ')
  expect(hrefOf('Plan an experiment')).toMatch(/^\/datasets\/4\/experiments\/new\?kind=writer&model=llama/)
  expect(hrefOf('Build the file')).toMatch(/^\/datasets\/4\/improve\/training/)
})

test('in a report nothing leads anywhere; on a dashboard the other gaps are named', () => {
  open({}, null)
  expect(screen.queryAllByRole('link')).toEqual([])
  cleanup()
  const others = Array.from({ length: 8 }, (_, at) => ({ label: `Factor ${at}`, href: `/datasets/4/factors/f${at}` }))
  render(<WhatToDo remedies={REMEDIES} base="/datasets/4" others={others} />)
  expect(hrefOf('Factor 5')).toBe('/datasets/4/factors/f5')
  expect(screen.queryByRole('link', { name: 'Factor 6' })).toBeNull()
  expect(text()).toContain('and 2 more.')
})
