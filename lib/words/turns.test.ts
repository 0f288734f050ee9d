import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitTurns, writeTurns } from './turns'

describe('splitTurns', () => {
  it('takes a written dialogue apart', () => {
    expect(splitTurns('System: Be kind.\n\nUser: Hi\n\nAssistant: Hello.\n\n\n\nUser: Sky?\nNow.')).toEqual([
      { role: 'system', text: 'Be kind.' },
      { role: 'user', text: 'Hi' },
      { role: 'assistant', text: 'Hello.\n\n' },
      { role: 'user', text: 'Sky?\nNow.' },
    ])
  })

  it.each([
    'Sky?',
    'User: Sky?',
    'User: Hi\n\nAssistant: Hello.',
    'Hi\n\nUser: Sky?',
    'Assistant: Hi\n\nUser: Sky?',
    'User: Hi\n\nUser: Sky?',
    'System: Be kind.',
    '',
  ])('leaves %j one message of the user', (prompt) => {
    expect(splitTurns(prompt)).toEqual([{ role: 'user', text: prompt }])
  })

  it('is undone by writeTurns', () => {
    const piece = fc.constantFrom('System: ', 'User: ', 'Assistant: ', '\n\n', '\n', 'Hi', ' ', ':')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const prompt = pieces.join('')
        expect(writeTurns(splitTurns(prompt))).toBe(prompt)
      }),
    )
  })
})
