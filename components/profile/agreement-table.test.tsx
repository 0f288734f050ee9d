import { cleanup, render, screen, within } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, expect, test } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import type { Profile } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { AgreementTable } from './agreement-table'

const made = makeInput({ seed: 3, pairs: 60, perPrompt: 2 })
afterEach(cleanup)

const open = (profile: Profile) =>
  render(
    <NuqsTestingAdapter>
      <AgreementTable profile={profile} folds />
    </NuqsTestingAdapter>,
  )
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')

test('a share without ties has its own n, and two annotators are both', () => {
  const profile = buildProfile(made, SETTINGS)
  open(profile)
  const [first] = profile.agreements
  const [, row] = within(screen.getByRole('table')).getAllByRole('row')
  const [, , without, , all] = within(row as HTMLElement).getAllByRole('cell')
  expect(first?.decided).not.toBe(first?.n)
  expect(plain(without?.textContent)).toMatch(new RegExp(`\\] n ${first?.decided}$`))
  expect(all?.textContent).toBe(`${first?.n}`)
  expect(plain(document.body.textContent)).toContain('Both annotators')
})

test('raters who labelled nothing in common are counted apart, not said to have made one choice', () => {
  const raters = made.raters.map((rater, at) => ({
    ...rater,
    choices: rater.choices.map((choice, pair) => (at < 2 && pair % 2 === at ? MISSING : choice)),
  }))
  const profile = buildProfile({ ...made, raters }, SETTINGS)
  expect(profile.agreements.some(({ n }) => n === 0)).toBe(true)
  open(profile)
  expect(document.body.textContent).not.toContain('both made one choice only')
  expect(plain(document.body.textContent)).toContain('1 pair of raters labelled nothing in common')
})
