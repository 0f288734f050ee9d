import { expect, it } from 'vitest'
import { readDecimal } from './read-decimal'

it('gives the number that is nearest, of every form that units have', () => {
  expect([readDecimal(-3158, 2), readDecimal(-3158n, 2)]).toEqual([-31.58, -31.58])
  expect(readDecimal(Uint8Array.of(0xf3, 0xaa), 2)).toBe(-31.58)
  expect(readDecimal(Uint8Array.of(0x0c, 0x56), 2)).toBe(31.58)
  expect([readDecimal(7, 0), readDecimal(0, 3), readDecimal(new Uint8Array(), 3)]).toEqual([7, 0, 0])
  expect(readDecimal(123456789012345678901234567890n, 10)).toBe(1.2345678901234567e19)
  expect(readDecimal(5, -2)).toBe(500)
})

it('takes numbers as long as any writer has, and no longer', () => {
  expect(readDecimal(new Uint8Array(32).fill(0xff), 1)).toBe(-0.1)
  expect(() => readDecimal(new Uint8Array(33), 1)).toThrow('a decimal number of 33 bytes')
})
