import { render } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { expect, test } from 'vitest'
import { HUMAN_STYLE, modelStyle } from '@/components/charts/frame/marker'
import { buildAnalysis } from '@/lib/profile/build-analysis'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import { familyWords, SideBySidePanel } from './side-by-side-panel'

const made = makeInput({ seed: 3, pairs: 400, perPrompt: 2 })
const [ann, , judge] = made.raters
const raters = [ann, judge].flatMap((rater) => rater ?? [])
const input = {
  ...made,
  raters: [...raters, ...raters.slice(1).map((rater) => ({ ...rater, id: 'r3', name: 'Other' }))],
}
const profile = buildProfile(input, SETTINGS)
const { controlled } = buildAnalysis({ ...input, slices: [] }, SETTINGS)

test('names the family beside q, with the differences that are in it', () => {
  const [table] = controlled
  if (!table) throw new Error('no table')
  expect(familyWords(table)).toBe('q over 3 raters × 4 factors and 2 models’ differences')
  expect(familyWords({ ...table, differences: table.differences.filter(({ rater }) => rater === 'r3') })).toBe(
    'q over 3 raters × 4 factors and 1 model’s differences',
  )
  expect(familyWords({ ...table, differences: [] })).toBe('q over 3 raters × 4 factors')
})

test('says whose weights stand beside whose, on how many pairs, and what a difference is over', () => {
  const [table] = controlled
  if (!table) throw new Error('no table')
  const shown = profile.raters.map(({ id, name }, at) => ({ id, name, style: at === 0 ? HUMAN_STYLE : modelStyle(at) }))
  const [chosen] = shown
  if (!chosen) throw new Error('nobody')
  const factors = { label: (id: string) => id, href: (id: string) => `/${id}`, isShown: () => true }
  const { container } = render(
    <NuqsTestingAdapter>
      <SideBySidePanel authorsApart table={table} raters={shown} chosen={chosen} profile={profile} factors={factors} />
    </NuqsTestingAdapter>,
  )
  const text = container.textContent?.replace(/\s+/g, ' ')
  const [first] = table.raters
  expect(text).toContain(`Ann ${first?.n}`)
  expect(text).toContain(`Judge ${table.differences[0]?.n}`)
  expect(text).toContain('How much more each factor weighs for a model than for people')
  expect(text).toContain('No two authors of responses meet on a pair')
  expect(text).not.toMatch(/drives|moves/)
})
