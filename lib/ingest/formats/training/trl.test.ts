import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyPair, readAll } from '@/lib/ingest/fixtures/sample-of'
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
