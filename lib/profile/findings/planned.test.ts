import { expect, it } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import { plannedFinding } from './planned'

const profile = buildProfile(makeInput({ seed: 2, pairs: 200, perPrompt: 2 }), { ...SETTINGS, replicates: 1 })
const PLANNED = { model: 'Judge', factor: 'y', pinnedAt: '2026-11-28T10:00:00.000Z', answered: false }
const said = (planned: typeof PLANNED, of = profile) =>
  plannedFinding(of, planned)
    .map(({ text }) => text)
    .join('')
const withP = (p: number) => ({
  ...profile,
  gaps: profile.gaps.map((gap) => (gap.factor === 'y' ? { ...gap, p, q: 0.9 } : gap)),
})

it('is judged by its plain p, whatever its q', () => {
  expect(said(PLANNED, withP(0.012))).toMatch(
    /^Planned comparison: Judge on y: a gap of .+ \[.+\], planned: p \.012, not corrected\. Pinned 2026-11-28 10:00 UTC, before any judge’s answers were in\.$/,
  )
})

it('says how small a gap could not have shown, by the plain p too', () => {
  expect(said(PLANNED, withP(0.3))).toMatch(
    /: no gap is shown, .+, planned: p \.300, not corrected\. A gap under ±\.\d+ would not show with these pairs\. Pinned/,
  )
})

it('says that answers were in, and that there is nothing to compare', () => {
  expect(said({ ...PLANNED, answered: true })).toContain(', when answers of judges were already in.')
  expect(said({ ...PLANNED, model: 'Nobody' })).toContain(': there is nothing to compare yet.')
  const few = { ...profile, gaps: profile.gaps.map((gap) => ({ ...gap, basis: 'few' as const, told: 4 })) }
  expect(said(PLANNED, few)).toMatch(/, too few.*: 4 pairs .+ \(10 needed\)\./)
})
