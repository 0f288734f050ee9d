import { describe, expect, it } from 'vitest'
import { describeMissing, describeWaiting, runState } from './run-state'

const ended = (failed: number, unreadable = 0, planned = 538) => ({
  status: 'done' as const,
  waiting: null,
  ledger: { planned, failed, unreadable },
})

describe('the state of a run', () => {
  it.each([
    [0, 0, 'done', 'good'],
    [3, 1, 'done, 0.7% missing', 'good'],
    [20, 0, 'done, 4% missing', 'warn'],
    [381, 1, 'done, 71% missing', 'bad'],
    [0, 538, 'done, 100% missing', 'bad'],
  ])('after %i calls that failed and %i unreadable ones is "%s"', (failed, unreadable, words, tone) => {
    expect(runState(ended(failed, unreadable))).toEqual({ words, tone })
  })

  it('says that it is paused while its judge is waited for', () => {
    const waiting = { kind: 'away', reason: 'connect ECONNREFUSED', times: 3, since: '', until: null } as const
    expect(runState({ ...ended(0), status: 'running', waiting }).words).toBe('paused: no answer')
    expect(runState({ ...ended(0), status: 'paused', waiting }).words).toBe('paused')
  })
})

it('says with counts what an ended run lacks', () => {
  expect(describeMissing(ended(0))).toBeNull()
  expect(describeMissing(ended(1))).toBe('1 of 538 answers is missing (0.2%): 1 call failed.')
  expect(describeMissing(ended(381, 1))).toBe(
    '382 of 538 answers are missing (71%): 381 calls failed, 1 could not be read.',
  )
})

it('says what is waited for, how often it was tried, and until when', () => {
  const now = Date.parse('2026-11-29T14:31:00Z')
  const times = { times: 38, since: '2026-11-29T14:30:02.000Z', until: '2026-11-29T14:32:10.000Z' }
  expect(describeWaiting({ kind: 'busy', reason: '429: Slow down.', ...times }, now).what).toBe(
    'The service asks to wait until 14:32:10 UTC, in 1 min 10 s (429: Slow down; 38 times since 14:30:02 UTC).',
  )
  expect(describeWaiting({ kind: 'busy', reason: '429', ...times, until: null }, now).what).toBe(
    'The service refuses for now (429; 38 times since 14:30:02 UTC).',
  )
  const away = describeWaiting({ kind: 'away', reason: 'connect ECONNREFUSED 127.0.0.1:9', ...times }, now)
  expect(away.what).toBe('The judge does not answer (connect ECONNREFUSED 127.0.0.1:9; 38 times since 14:30:02 UTC).')
  expect(away.next).toMatch(/looked for again at 14:32:10 UTC, in 1 min 10 s\. .*no call is lost/)
})
