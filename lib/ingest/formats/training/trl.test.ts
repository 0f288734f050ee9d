import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyPair, pairsOf, readAll } from '@/lib/ingest/fixtures/sample-of'
import { trl } from './trl'

/** The preferred and the other text, whichever was drawn to be shown first. */
function read(row: Readonly<Record<string, unknown>>) {
  const { prompt, a, b, votes } = onlyPair(readAll(trl, [row]))
  const choice = votes[0]?.choice
  return { prompt, choice, chosen: choice === -1 ? b.text : a.text, rejected: choice === -1 ? a.text : b.text }
}
const user = (content: string) => ({ role: 'user', content })
const assistant = (content: string) => ({ role: 'assistant', content })

describe('trl', () => {
  it('reads the standard form', () => {
    expect(read({ prompt: 'The sky is', chosen: ' blue.', rejected: ' green.' })).toMatchObject({
      prompt: 'The sky is',
      chosen: ' blue.',
      rejected: ' green.',
    })
  })

  it('cuts a prompt that both texts repeat', () => {
    expect(read({ prompt: 'Say:', chosen: 'Say: yes', rejected: 'Say: no' })).toMatchObject({ chosen: ' yes' })
  })

  it('takes the shared beginning for the prompt, cut back to a line', () => {
    expect(read({ chosen: 'Sky?\nIt is blue.', rejected: 'Sky?\nIt is green.' })).toMatchObject({
      prompt: 'Sky?',
      chosen: 'It is blue.',
      rejected: 'It is green.',
    })
  })

  it('reads the conversational form with and without a prompt of its own', () => {
    const expected = { prompt: 'Sky?', chosen: 'Blue.', rejected: 'Green.' }
    const answers = { chosen: [assistant('Blue.')], rejected: [assistant('Green.')] }
    expect(read({ prompt: [user('Sky?')], ...answers })).toMatchObject(expected)
    const whole = { chosen: [user('Sky?'), assistant('Blue.')], rejected: [user('Sky?'), assistant('Green.')] }
    expect(read(whole)).toMatchObject(expected)
    expect(read({ prompt: 'Sky?', ...whole })).toMatchObject(expected)
    expect(read({ chosen: JSON.stringify(whole.chosen), rejected: JSON.stringify(whole.rejected) })).toMatchObject(
      expected,
    )
  })

  it('splits dialogues at the last turn they share', () => {
    const start = '\n\nHuman: Hi\n\nAssistant: Hello.\n\nHuman: Sky?\n\nAssistant:'
    expect(read({ chosen: `${start} Blue.`, rejected: `${start} Green.` })).toMatchObject({
      prompt: 'User: Hi\n\nAssistant: Hello.\n\nUser: Sky?',
      chosen: 'Blue.',
      rejected: 'Green.',
    })
  })

  it('keeps what follows a turn where the dialogues part', () => {
    const start = '\n\nHuman: Sky?\n\nAssistant:'
    expect(
      read({ chosen: `${start} Blue.\n\nHuman: Sure?\n\nAssistant: Yes.`, rejected: `${start} No.` }),
    ).toMatchObject({
      prompt: 'Sky?',
      chosen: 'Assistant: Blue.\n\nUser: Sure?\n\nAssistant: Yes.',
      rejected: 'No.',
    })
  })

  it('splits a dialogue of a million line breaks at once', () => {
    const start = `\n\nHuman: x${'\n'.repeat(1_000_000)}y\n\nAssistant:`
    const before = performance.now()
    expect(read({ chosen: `${start} a`, rejected: `${start} b` }).chosen).toBe('a')
    expect(performance.now() - before).toBeLessThan(1000)
  })

  it.each([
    ['question', { question: 'Sky?' }, 'Sky?'],
    ['query', { query: 'Sky?' }, 'Sky?'],
    ['input alone', { input: 'Sky?', system: '' }, 'Sky?'],
    ['instruction and input', { instruction: 'Answer.', input: 'Sky?' }, 'Answer.\nSky?'],
    ['instruction alone', { instruction: 'Sky?', input: '' }, 'Sky?'],
    ['history', { instruction: 'Sky?', history: [['Hi', 'Hello.']] }, 'User: Hi\n\nAssistant: Hello.\n\nUser: Sky?'],
    ['messages', { messages: [user('Sky?')] }, 'Sky?'],
    ['messages with the answer', { messages: [user('Sky?'), assistant('Blue.')] }, 'Sky?'],
    ['ShareGPT', { conversations: [{ from: 'human', value: 'Sky?' }] }, 'Sky?'],
  ])('finds the prompt in %s, and leaves the answers whole', (_, fields, prompt) => {
    const answers = { chosen: 'The sky is blue.', rejected: 'The sky is green.' }
    expect(read({ ...fields, ...answers })).toMatchObject({ prompt, ...answers })
  })

  it('reads answers that are one message each', () => {
    const answers = { chosen: assistant('Blue.'), rejected: { from: 'gpt', value: 'Green.' } }
    expect(read({ prompt: 'Sky?', ...answers })).toMatchObject({ chosen: 'Blue.', rejected: 'Green.' })
  })

  it('reads LLaMA-Factory’s chosen_messages', () => {
    const part = (role: string, value: string) => ({ role, content: [{ type: 'text', value }], loss_weight: 1 })
    const asked = [part('system', 'Be kind.'), part('user', 'Sky?')]
    expect(
      read({
        chosen_messages: [...asked, part('assistant', 'Blue.')],
        rejected_messages: [...asked, part('assistant', 'Green.')],
      }),
    ).toMatchObject({ prompt: 'System: Be kind.\n\nUser: Sky?', chosen: 'Blue.', rejected: 'Green.' })
  })

  it('leaves out what says nothing: a call of a tool', () => {
    const call = { role: 'assistant', content: null, tool_calls: [] }
    const whole = { chosen: [user('Sky?'), call, assistant('Blue.')], rejected: [user('Sky?'), assistant('Green.')] }
    expect(read(whole)).toMatchObject({ prompt: 'Sky?', chosen: 'Blue.', rejected: 'Green.' })
  })

  it('puts a system text before the prompt where it tells prompts apart', () => {
    const row = { question: 'Sky?', chosen: 'Blue.', rejected: 'Green.' }
    const prompts = (...systems: readonly string[]) =>
      pairsOf(
        readAll(
          trl,
          systems.map((system) => ({ ...row, system })),
        ),
      ).map(({ prompt }) => prompt)
    expect(prompts('Be kind.', 'Be kind.')).toEqual(['Sky?', 'Sky?'])
    expect(prompts('Be kind.', '')).toEqual(['System: Be kind.\n\nUser: Sky?', 'Sky?'])
  })

  it('takes no half of a line for the prompt, and no shared line where another text may be it', () => {
    const half = { chosen: 'The best tea is old.', rejected: 'The best tea is new.' }
    expect(readAll(trl, [half]).rejections).toHaveLength(1)
    const lines = { chosen: 'Sky?\nIt is blue.', rejected: 'Sky?\nIt is green.' }
    expect(read({ ...lines, note: 'unsure' })).toMatchObject({ prompt: 'Sky?' })
    expect(() => read({ ...lines, q: 'What colour is the sky?' })).toThrow('does not recognise')
  })

  it('keeps the margin as the strength', () => {
    const row = { prompt: 'Q', chosen: 'x', rejected: 'y' }
    const strength = (more: object) => onlyPair(readAll(trl, [{ ...row, ...more }])).votes[0]?.strength
    expect([strength({ margin: 0.5 }), strength({ margin: 0 }), strength({})]).toEqual([0.5, null, null])
  })

  it('makes equal scores a tie', () => {
    const row = { prompt: 'Q', chosen: 'x', rejected: 'y' }
    expect(read({ ...row, score_chosen: 4, score_rejected: 4 }).choice).toBe(0)
    expect(read({ ...row, score_chosen: 5, score_rejected: 4 }).choice).not.toBe(0)
    expect(read({ ...row, score_chosen: null, score_rejected: null }).choice).not.toBe(0)
  })

  it('rejects a row without any prompt', () => {
    expect(readAll(trl, [{ chosen: 'abc', rejected: 'xyz' }]).rejections[0]?.reason).toBe(
      'There is no prompt, and chosen and rejected share no beginning that could be one.',
    )
  })

  it('shows either text first, whichever was chosen, about equally often', () => {
    let first = 0
    for (let index = 0; index < 1000; index++)
      if (onlyPair(readAll(trl, [{ prompt: `p${index}`, chosen: 'x', rejected: 'y' }])).votes[0]?.choice === 1) first++
    expect(first).toBeGreaterThan(440)
    expect(first).toBeLessThan(560)
  })

  it('shows the same text first when the label is the other way round', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (prompt, x, y) => {
        fc.pre(prompt.trim() !== '' && !prompt.startsWith('[') && x !== y && !x.startsWith(prompt))
        const [one, other] = [
          onlyPair(readAll(trl, [{ prompt, chosen: x, rejected: y }])),
          onlyPair(readAll(trl, [{ prompt, chosen: y, rejected: x }])),
        ]
        expect([one.a.text, one.b.text]).toEqual([other.a.text, other.b.text])
        expect(one.votes[0]?.choice).toBe(-(other.votes[0]?.choice ?? 0))
      }),
    )
  })
})
