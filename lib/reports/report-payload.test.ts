import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Profile } from '@/lib/profile/profile'
import { GAP_VERDICTS, SCORE_VERDICTS } from '@/lib/words/verdict-words'
import { reportCsv } from './report-csv'
import { bodyOf, reportPayload } from './report-payload'

const { payload } = JSON.parse(readFileSync('prisma/fixtures/first-edition/plain/report.json', 'utf8')).report as {
  readonly payload: { readonly profile: Profile }
}
const profile: Profile = {
  ...payload.profile,
  gaps: payload.profile.gaps.map((gap) => ({ ...gap, basis: 'student' })),
}
const ALIKE = { value: 0.8, low: 0.6, high: 1 }
const SIDE = { kendall: ALIKE, spearman: ALIKE, pearson: ALIKE }
const COUNTS = { splits: 3, factors: 9, pairs: 80, prompts: 40 }
const ceiling = { models: [{ rater: 'r1', ...COUNTS, model: SIDE, people: SIDE, difference: SIDE }] }
/** The same as today's profiles hold it. */
const FAMILY = { tests: 1, raters: 1, factors: 1, orders: 0 }
const today = {
  ...profile,
  version: 3,
  families: { main: FAMILY, others: FAMILY },
  ceiling,
  raters: profile.raters.map((rater) => ({ ...rater, orders: null, side: null })),
}
const WORDS: ReadonlySet<string> = new Set([...Object.values(SCORE_VERDICTS), ...Object.values(GAP_VERDICTS), ''])
const basisCells = (csv: string) => new Set(csv.split('\r\n').map((line) => line.split(',').slice(-3, -1).join()))

it('takes what the first edition published, and nothing that came after it', () => {
  expect(bodyOf(reportPayload.parse(payload)).edition).toBe(1)
  expect(reportPayload.safeParse({ ...payload, profile }).success).toBe(false)
})

it('takes and hands on by what a number of the second edition is judged', () => {
  const body = bodyOf(reportPayload.parse({ ...payload, version: 2, profile: today }))
  expect(body.edition).toBe(2)
  expect(body.profile.gaps.every(({ basis }) => basis === 'student')).toBe(true)
  expect(basisCells(reportCsv(body))).toEqual(new Set(['basis,edition', ',2', 'student,2', '']))
  const [head = '', ...lines] = reportCsv(body).trim().split('\r\n')
  expect(head.endsWith(',verdict')).toBe(true)
  const verdicts = new Set(lines.map((line) => line.split(',').at(-1) ?? ''))
  expect([...verdicts].every((word) => WORDS.has(word))).toBe(true)
  expect(verdicts.has('not shown')).toBe(true)
})

it('takes the ceiling of its own edition only', () => {
  const takes = (version: 1 | 2, own: Profile | typeof today, held: unknown) =>
    reportPayload.safeParse({ ...payload, version, profile: { ...own, ceiling: held } }).success
  expect(payload.profile.ceiling).toHaveProperty('by')
  expect(takes(2, today, ceiling)).toBe(true)
  expect(takes(2, today, null)).toBe(true)
  expect(takes(2, today, payload.profile.ceiling)).toBe(false)
  expect(takes(1, payload.profile, payload.profile.ceiling)).toBe(true)
  expect(takes(1, payload.profile, ceiling)).toBe(false)
})
