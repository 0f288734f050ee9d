import { expect, it } from 'vitest'
import { shortName } from './short-name'

it('keeps both ends of a name, and what fits whole', () => {
  expect(shortName('gpt-4-turbo-preview-0613', 12)).toBe('gpt-4-t…0613')
  expect(shortName('gpt-4-turbo-preview-0314', 12)).toBe('gpt-4-t…0314')
  expect(shortName('gpt-4', 5)).toBe('gpt-4')
  expect(shortName('', 5)).toBe('')
  expect(shortName('abc', 1)).toBe('…')
})

it('is never longer than the room, and cuts no letter in two', () => {
  for (let room = 1; room < 30; room++) {
    const short = shortName('🦜 parrots 🦜🦜 and their 🦜 many names 🦜', room)
    expect(Array.from(short).length).toBeLessThanOrEqual(room)
    expect(short.isWellFormed()).toBe(true)
  }
})
