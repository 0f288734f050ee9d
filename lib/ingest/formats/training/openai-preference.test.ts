import { describe, expect, it } from 'vitest'
import { onlyPair, readAll } from '@/lib/ingest/fixtures/sample-of'
import { openaiPreference } from './openai-preference'

const said = (role: string, content: string | null) => ({ role, content })
const row = (messages: readonly object[]) => ({
  input: { messages, tools: [], parallel_tool_calls: true },
  preferred_output: [said('assistant', 'Blue.')],
  non_preferred_output: [said('assistant', 'Green.')],
})

describe('OpenAI-shaped preferences', () => {
  it('are read with the whole dialogue as the prompt', () => {
    const messages = [said('user', 'Hi'), said('assistant', 'Hello.'), said('user', 'Sky?')]
    const { prompt, a, b, votes } = onlyPair(readAll(openaiPreference, [row(messages)]))
    expect(prompt).toBe('User: Hi\n\nAssistant: Hello.\n\nUser: Sky?')
    expect(votes[0]?.choice === 1 ? a.text : b.text).toBe('Blue.')
  })

  it('are rejected where a side has no message', () => {
    const rows = [row([said('user', 'Sky?')]), { ...row([said('user', 'Sky?')]), preferred_output: [] }]
    expect(readAll(openaiPreference, rows).rejections).toMatchObject([{ line: 2, column: 'preferred_output' }])
  })

  it.each([
    ['a list of messages', [said('user', 'Sky?')]],
    ['one message', said('user', 'Sky?')],
    ['a text', 'Sky?'],
  ])('are read where the input is %s, and each output one message or a text', (_, input) => {
    const outputs = { preferred_output: said('assistant', 'Blue.'), non_preferred_output: 'Green.' }
    const { prompt, a, b } = onlyPair(readAll(openaiPreference, [{ input, ...outputs }]))
    expect([prompt, ...[a.text, b.text].sort()]).toEqual(['Sky?', 'Blue.', 'Green.'])
  })
})
