import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { buildProfile } from '@/lib/profile/build-profile'
import { makeInput, SETTINGS } from '@/lib/profile/fixtures/make-input'
import { FactorAlike } from './factor-alike'

const profile = buildProfile(makeInput({ seed: 3, pairs: 4000, perPrompt: 2 }), { ...SETTINGS, replicates: 1 })
const gaps = profile.gaps.filter(({ factor }) => factor === 'y')
const models = [{ id: 'Judge', name: 'A judge' }]

const textAt = (search: string, of = gaps) =>
  renderToStaticMarkup(
    <NuqsTestingAdapter searchParams={search}>
      <FactorAlike gaps={of} models={models} />
    </NuqsTestingAdapter>,
  ).replace(/<[^>]+>/g, '')

it('names the models that are shown to be alike within the margin of the address', () => {
  expect(textAt('')).toContain('with people within ±.10: A judge.')
  expect(textAt('?margin=0.01')).toContain('No model is shown to be')
  expect(textAt('?margin=0.01')).toContain('within ±.01')
})

it('says nothing where there is nothing to compare', () => {
  expect(textAt('', [])).toBe('')
})
