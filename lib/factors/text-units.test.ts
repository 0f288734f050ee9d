import { expect, test } from 'vitest'
import { folded, UNSAFE, writtenKinds } from './text-units'
import { normalize } from './tokenize'

const units = Array.from({ length: 0x10000 }, (_, unit) => unit)
const isSafe = (character: string) => character.length === 1 && writtenKinds[character.charCodeAt(0)] !== UNSAFE

test('a unit taken by itself becomes what it becomes alone', () => {
  const alone = units.filter((unit) => (unit & 0xf800) !== 0xd800 && isSafe(String.fromCharCode(unit)))
  const changed = alone.filter((unit) => folded[unit] !== normalize(String.fromCharCode(unit)).charCodeAt(0))
  expect(alone.length).toBeGreaterThan(1000)
  expect(changed.map((unit) => unit.toString(16))).toEqual([])
})

test('what may join the letter before it is never taken by itself', () => {
  const taken: string[] = []
  for (let point = 0; point < 0x110000; point++) {
    const [, ...joining] = String.fromCodePoint(point).normalize('NFD')
    if (joining.some(isSafe)) taken.push(point.toString(16))
  }
  expect(taken).toEqual([])
})
