import { expect, test } from 'vitest'
import { folded, UNSAFE, writtenKinds } from './text-units'
import { normalize } from './tokenize'

const units = Array.from({ length: 0x10000 }, (_, unit) => unit)
const isSafe = (character: string) => character.length === 1 && writtenKinds[character.charCodeAt(0)] !== UNSAFE

test('a unit taken by itself becomes what it becomes alone', () => {
  for (const unit of units.filter((unit) => (unit & 0xf800) !== 0xd800 && isSafe(String.fromCharCode(unit))))
    expect(folded[unit], unit.toString(16)).toBe(normalize(String.fromCharCode(unit)).charCodeAt(0))
})

test('what may join the letter before it is never taken by itself', () => {
  for (let point = 0; point < 0x110000; point++) {
    const [, ...joining] = String.fromCodePoint(point).normalize('NFD')
    expect(joining.filter(isSafe)).toEqual([])
  }
})
