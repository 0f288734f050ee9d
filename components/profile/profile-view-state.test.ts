import { expect, it } from 'vitest'
import { WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { viewChanges, WHOLE_VIEW } from './profile-view-state'

it('counts what differs from a fresh page; a slice and its value are one change', () => {
  expect(viewChanges(WHOLE_VIEW, WHOLE_CHOICE)).toBe(0)
  expect(viewChanges({ ...WHOLE_VIEW, sort: 'name' }, WHOLE_CHOICE)).toBe(1)
  expect(viewChanges({ ...WHOLE_VIEW, hidden: ['a'] }, { ...WHOLE_CHOICE, slice: 'domain', value: 'law' })).toBe(2)
})
