import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { RunView } from '@/lib/protocol/run-view'
import { RunScreen } from './run-screen'

vi.mock('next/navigation', () => ({ useRouter: () => ({}) }))

const LEDGER = { planned: 538, done: 156, cached: 0, unreadable: 0, failed: 0, skipped: 0, remaining: 382 }
const RUN: RunView = {
  ...{ id: 'r', datasetId: 1, kind: 'discrimination', name: 'Judging pairs', status: 'running', endpoint: 'judge' },
  ...{
    model: 'm',
    rater: 'm',
    experiment: null,
    mode: 'live',
    templates: [],
    sample: { groups: 269, of: 269 },
    concurrency: 16,
  },
  ...{ concurrencyInUse: 4, waiting: null, budget: null, ledger: LEDGER, requests: 156, retried: 0, inputTokens: 1 },
  ...{ outputTokens: 1, cost: null, estimate: null, rate: 2, secondsLeft: 191, note: null, lastError: null },
  ...{ createdAt: '2026-11-29T14:00:00.000Z', at: '2026-11-29T14:31:00.000Z', finishedAt: null },
}
const never = async () => ({ ok: true, value: undefined }) as const
const actions = { start: never, tryNow: never, pause: never, stop: never, retry: never, remove: never }
const text = (part: Partial<RunView>) =>
  renderToStaticMarkup(
    <RunScreen run={{ ...RUN, ...part }} results={[]} work={[]} tried={[]} troubled={[]} actions={actions} />,
  ).replace(/<[^>]+>/g, '|')

test('a run says how fast it is, how long it takes, and how much the judge bears', () => {
  expect(text({})).toContain('about 3 min 11 s left')
  expect(text({})).toContain('4 at once of 16')
})

test('a run whose judge is away says that it is paused, what is waited for, and lets a person try at once', () => {
  const since = { times: 7, since: '2026-11-29T14:30:02.000Z', until: '2026-11-29T14:31:09.000Z' }
  const waiting = { kind: 'away', reason: 'connect ECONNREFUSED 127.0.0.1:9', ...since } as const
  const page = text({ waiting, rate: null, secondsLeft: null })
  expect(page).toContain('paused: no answer')
  expect(page).toContain('connect ECONNREFUSED 127.0.0.1:9; 7 times since 14:30:02 UTC')
  expect(page).toContain('looked for again at 14:31:09 UTC, in 9 s')
  for (const button of ['Try now', 'Pause']) expect(page).toContain(`|${button}|`)
  expect(page).not.toContain(' left')
})

test('a run that ended without most of its answers is not called done alone', () => {
  const ledger = { ...LEDGER, failed: 382, remaining: 0 }
  const page = text({ status: 'done', ledger, rate: null, secondsLeft: null, finishedAt: RUN.at })
  expect(page).toContain('|done, 71% missing|')
  expect(page).toContain('382 of 538 answers are missing (71%): 382 calls failed.')
  expect(page).toContain('Ask again what failed')
})

test('a run of an experiment is steered with that, and names its arms', () => {
  const template = { key: 'verdict', version: 1, label: 'Verdict with a reason', planned: 538 }
  const page = text({ experiment: { id: 'e', arms: ['J0', 'J1'] }, templates: [template, template] })
  expect(page).toContain('See the experiment')
  for (const button of ['Pause', 'Stop', 'Remove']) expect(page).not.toContain(`|${button}|`)
  expect(page).toContain('J0: Verdict with a reason, J1: Verdict with a reason')
})

test('what was estimated is no forecast any more once the run has begun', () => {
  const range = { low: 1, middle: 2, high: 3 }
  const estimate = { calls: 538, inputTokens: range, outputTokens: range, cost: null, seconds: range }
  const whole = { ...estimate, tried: 10, tokenized: 269 }
  expect(text({ status: 'ready', estimate: whole })).toContain('What it will take')
  expect(text({ estimate: whole })).not.toContain('What it will take')
  expect(text({ estimate: whole })).toContain('What it was to take')
})
