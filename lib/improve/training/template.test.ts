import { expect, it } from 'vitest'
import { askedOf, sourceOf } from './template'

const TEMPLATE = 'Read:\n{source}\n\n{prompt}'

it('puts the source into the user’s last message, whatever either of them holds', () => {
  expect(askedOf('Sum up {source}.', 'A {prompt} for $& and $1.', TEMPLATE)).toEqual({
    system: null,
    messages: [{ role: 'user', content: 'Read:\nA {prompt} for $& and $1.\n\nSum up {source}.' }],
  })
  expect(askedOf('System: Be brief.\n\nUser: Hi\n\nAssistant: Yes?\n\nUser: Sum up.', 'S', TEMPLATE)).toEqual({
    system: 'Be brief.',
    messages: [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Yes?' },
      { role: 'user', content: 'Read:\nS\n\nSum up.' },
    ],
  })
  expect(askedOf('Sum up.', null, TEMPLATE).messages).toEqual([{ role: 'user', content: 'Sum up.' }])
})

it('takes the sources of both responses where the prompt has none, once where they are the same', () => {
  expect(sourceOf('P', 'A', 'B')).toBe('P')
  expect(sourceOf(null, 'A', 'B')).toBe('A\n\nB')
  expect(sourceOf(null, 'A', 'A')).toBe('A')
  expect(sourceOf(null, null, 'B')).toBe('B')
  expect(sourceOf(null, null, null)).toBeNull()
})
