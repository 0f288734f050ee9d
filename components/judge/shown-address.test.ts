import { expect, test } from 'vitest'
import { shownAddress } from './shown-address'

test('an address is shown without what may be a key', () => {
  expect(shownAddress('https://me:secret@judge.lan/v1?key=secret#secret')).toBe('https://judge.lan/v1')
  expect(shownAddress('http://127.0.0.1:11434/v1')).toBe('http://127.0.0.1:11434/v1')
  expect(shownAddress('http://judge.lan')).toBe('http://judge.lan')
})
