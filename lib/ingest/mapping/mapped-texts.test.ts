import { expect, it } from 'vitest'
import { readTexts } from './mapped-texts'

it('keeps what a conversation says before it repeats the prompt', () => {
  const said = [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Why?' },
    { role: 'assistant', content: 'Because.' },
  ]
  expect(readTexts({ prompt: 'Why?', said }, ['prompt'], ['said'])).toEqual({
    prompt: 'System: Be brief.\n\nUser: Why?',
    responses: ['Because.'],
  })
  expect(readTexts({ prompt: 'Who?', said }, ['prompt'], ['said'])).toMatchObject({
    prompt: 'Who?',
    responses: ['System: Be brief.\n\nUser: Why?\n\nAssistant: Because.'],
  })
})
