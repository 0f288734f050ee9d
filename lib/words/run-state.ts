import { countOf, formatDuration, formatShare } from './format'

const STATUS_WORDS = {
  trying: 'trying the first few',
  ready: 'waits for you',
  running: 'running',
  paused: 'paused',
  finishing: 'working the answers in',
  done: 'done',
  stopped: 'stopped',
  failed: 'failed',
} as const

/** What a run's model is waited for: it asks to be left alone, or does not answer. */
export type Waiting = {
  readonly kind: 'busy' | 'away'
  /** What it said, or what became of the last call. */
  readonly reason: string
  /** How often since it answered last, and since when. */
  readonly times: number
  readonly since: string
  /** When it is asked again; `null`: calls try each in its own time. */
  readonly until: string | null
}

type State = {
  readonly status: keyof typeof STATUS_WORDS
  readonly waiting: Waiting | null
  readonly ledger: { readonly planned: number; readonly failed: number; readonly unreadable: number }
}

/** A share of missing answers that a run may end with and still be called good. */
const SMALL = 0.02

/** Calls of a run whose answers every number lacks, as a share of what was planned. */
const missingShare = ({ ledger: { planned, failed, unreadable } }: Pick<State, 'ledger'>): number =>
  planned === 0 ? 0 : (failed + unreadable) / planned

/**
 * The state of a run in a few words: what is missing at its end is said with it.
 *
 * @example
 * runState({ status: 'done', waiting: null, ledger: { planned: 538, failed: 381, unreadable: 1 } })
 * // { words: 'done, 71% missing', tone: 'bad' }
 */
export function runState(run: State): {
  readonly words: string
  readonly tone: 'neutral' | 'good' | 'warn' | 'bad'
} {
  const { status, waiting } = run
  if (status === 'running' || status === 'trying') {
    if (waiting?.kind === 'away') return { words: 'paused: no answer', tone: 'warn' }
    if (waiting?.until) return { words: 'paused: told to wait', tone: 'warn' }
  }
  const words = STATUS_WORDS[status]
  const missing = missingShare(run)
  if ((status === 'done' || status === 'stopped') && missing > 0)
    return { words: `${words}, ${formatShare(missing)} missing`, tone: toneOf(status, missing) }
  return { words, tone: TONES[status] }
}

const TONES = {
  trying: 'neutral',
  ready: 'warn',
  running: 'neutral',
  paused: 'warn',
  finishing: 'neutral',
  done: 'good',
  stopped: 'warn',
  failed: 'bad',
} as const

const toneOf = (status: 'done' | 'stopped', missing: number) =>
  missing > 0.5 ? 'bad' : missing > SMALL ? 'warn' : TONES[status]

/** The time of day of a moment, as everywhere in the world. */
const timeOf = (moment: string): string => `${moment.slice(11, 19)} UTC`

/**
 * What a run waits for, since when and until when, and what happens then.
 *
 * @example
 * describeWaiting(
 *   { kind: 'busy', reason: '429: Slow down.', times: 38, since: '2026-11-29T14:30:02Z', until: '2026-11-29T14:32:10Z' },
 *   Date.parse('2026-11-29T14:31:00Z'),
 * ).what // 'The service asks to wait until 14:32:10 UTC, in 1 min 10 s (429: Slow down; 38 times since 14:30:02 UTC).'
 */
export function describeWaiting(
  { kind, reason, times, since, until }: Waiting,
  now: number,
): { readonly what: string; readonly next: string } {
  const left = until === null ? 0 : (Date.parse(until) - now) / 1000
  const when = until === null || left <= 0 ? null : `${timeOf(until)}, in ${formatDuration(left)}`
  const why = `(${reason.replace(/\.$/, '')}; ${countOf(times, 'time')} since ${timeOf(since)})`
  if (kind === 'away')
    return {
      what: `The judge does not answer ${why}.`,
      next: `It is looked for again ${when === null ? 'now' : `at ${when}`}. The run goes on by itself when it answers; no call is lost or counted as failed.`,
    }
  return {
    what: when === null ? `The service refuses for now ${why}.` : `The service asks to wait until ${when} ${why}.`,
    next: 'Calls are sent again then; none is lost.',
  }
}

/**
 * What a run that ended lacks, with counts; `null`: nothing.
 *
 * @example
 * describeMissing({ ledger: { planned: 538, failed: 381, unreadable: 1 } })
 * // '382 of 538 answers are missing (71%): 381 calls failed, 1 could not be read.'
 */
export function describeMissing(run: Pick<State, 'ledger'>): string | null {
  const { planned, failed, unreadable } = run.ledger
  const missing = failed + unreadable
  if (missing === 0) return null
  const parts = [failed > 0 && `${countOf(failed, 'call')} failed`, unreadable > 0 && `${unreadable} could not be read`]
  return `${missing} of ${countOf(planned, 'answer')} ${missing === 1 ? 'is' : 'are'} missing (${formatShare(missing / planned)}): ${parts.filter(Boolean).join(', ')}.`
}
