import { expect, test } from 'vitest'
import { AppError } from './errors'
import { asExpected, asResourceError } from './resource-error'

const withCode = (code: string, more: object = {}) => Object.assign(new Error('internal: /srv/data'), { code, ...more })

test('a full disk is told from other errors, however it is wrapped', () => {
  const full = /^The disk of this server is full\. Nothing that was there is lost\. Make room/
  for (const code of ['ENOSPC', 'EDQUOT', 'EFBIG']) expect(asResourceError(withCode(code))?.message).toMatch(full)
  const database = /^The disk of the database is full\./
  expect(asResourceError(withCode('53100'))?.message).toMatch(database)
  // As Prisma hands on what its adapter met.
  const driver = Object.assign(new Error('DriverAdapterError'), { cause: { kind: 'postgres', originalCode: '53100' } })
  expect(asResourceError(withCode('P2010', { meta: { driverAdapterError: driver } }))?.message).toMatch(database)
  expect(asResourceError(new Error('outside', { cause: withCode('ENOSPC') }))?.message).toMatch(full)
  expect(asResourceError(withCode('53200'))?.message).toMatch(/^The database has run out of memory\./)
  expect(asResourceError(withCode('58030'))?.message).toMatch(/^The database could not read or write its disk/)
  expect(asResourceError(withCode('ENOSPC'))?.code).toBe('full')
})

test('any other error stays a surprise', () => {
  for (const error of [withCode('ENOENT'), withCode('23505'), withCode('P2002'), new Error('ENOSPC'), null, '53100'])
    expect(asResourceError(error)).toBeNull()
  const circle = withCode('P2010')
  Object.assign(circle, { cause: circle })
  expect(asResourceError(circle)).toBeNull()
  const own = new AppError('invalid', 'Too long.')
  expect(asExpected(own)).toBe(own)
  expect(asExpected(withCode('ENOENT'))).toBeNull()
})
