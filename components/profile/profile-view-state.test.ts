import { describe, expect, it } from 'vitest'
import { WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { viewChanges, viewInWords, WHOLE_VIEW } from './profile-view-state'

it('counts what differs from a fresh page; a slice and its value are one change', () => {
  expect(viewChanges(WHOLE_VIEW, WHOLE_CHOICE)).toBe(0)
  expect(viewChanges({ ...WHOLE_VIEW, sort: 'name' }, WHOLE_CHOICE)).toBe(1)
  expect(viewChanges({ ...WHOLE_VIEW, hidden: ['a'] }, { ...WHOLE_CHOICE, slice: 'domain', value: 'law' })).toBe(2)
})

describe('viewInWords', () => {
  it('says what is shown and what is not', () => {
    expect(viewInWords(WHOLE_VIEW)).toBe('all models, sorted by the largest gap')
    expect(viewInWords({ ...WHOLE_VIEW, sort: 'name', hidden: ['length'] })).toBe(
      'all models, sorted by name, 1 factor hidden',
    )
    expect(viewInWords({ ...WHOLE_VIEW, models: ['r3'], sort: 'people', hidden: ['a', 'b'], significant: true })).toBe(
      '1 model, sorted by what people follow most, 2 factors hidden, significant gaps only',
    )
  })
})
