import { expect, it } from 'vitest'
import { WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { whatCounts } from './what-counts'

const people = ['Mira', 'Jonas', 'Leila', 'Amara'].map((name, at) => ({ id: `r${at}`, name }))
const whole = { pairs: 999, people, annotators: 4 }

it('says nothing of the whole', () => {
  expect(whatCounts({ pairs: 999 }, WHOLE_CHOICE, whole)).toBe('')
  expect(whatCounts({ pairs: 999 }, { ...WHOLE_CHOICE, slice: 'domain' }, whole)).toBe('')
})

it('counts everybody of a crowd, of whom some are offered', () => {
  expect(whatCounts({ pairs: 999 }, { ...WHOLE_CHOICE, people: ['r0', 'r2'] }, { ...whole, annotators: 3000 })).toBe(
    'people: Mira and Leila of 3\u202f000',
  )
})

it('names the slice with its pairs, and the people', () => {
  const law = { ...WHOLE_CHOICE, slice: 'domain', value: 'law' }
  expect(whatCounts({ pairs: 120 }, law, whole)).toBe('Slice domain = law: 120 of 999 pairs')
  expect(whatCounts({ pairs: 120 }, { ...law, people: ['r0'] }, whole)).toBe(
    'Slice domain = law: 120 of 999 pairs · people: Mira',
  )
  expect(whatCounts({ pairs: 999 }, { ...WHOLE_CHOICE, people: ['r0', 'r2'] }, whole)).toBe(
    'people: Mira and Leila of 4',
  )
  expect(whatCounts({ pairs: 999 }, { ...WHOLE_CHOICE, people: ['r0', 'r2', 'r3'] }, whole)).toBe(
    'majority of 3 of 4 people',
  )
})
