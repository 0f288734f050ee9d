import { expect, test } from 'vitest'
import { accessOf, OPEN_ACCESS } from './link-fields'

const now = new Date('2027-01-30T12:00:00Z')

test('a link ends after so many days, with a day, or never', () => {
  expect(accessOf(OPEN_ACCESS, now)).toEqual({ expiresAt: null, password: '' })
  expect(accessOf({ ...OPEN_ACCESS, expiry: '7', password: 'p' }, now)).toEqual({
    expiresAt: '2027-02-06T12:00:00.000Z',
    password: 'p',
  })
  expect(accessOf({ ...OPEN_ACCESS, expiry: 'date', date: '2027-01-31' }, now)?.expiresAt).toBe(
    '2027-01-31T23:59:59.999Z',
  )
})

test('a day that is over, or no day, is not an end', () => {
  for (const date of ['', '2027-01-29', 'soon'])
    expect(accessOf({ ...OPEN_ACCESS, expiry: 'date', date }, now)).toBeNull()
})
