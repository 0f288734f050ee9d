import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { explain, readCompletion } from './complete'

const KEY = 'marmalade.47-Zq/x'
const errorOf = (status: number, message: string, headers: Readonly<Record<string, string>> = {}) =>
  OpenAI.APIError.generate(status, { error: { message } }, undefined, new Headers(headers))
const explained = (status: number, message = 'No.', headers?: Readonly<Record<string, string>>) =>
  explain(errorOf(status, message, headers), KEY)

describe('explain', () => {
  it.each([
    [429, 'busy'],
    [503, 'busy'],
    [500, 'fault'],
    [502, 'fault'],
    [408, 'fault'],
    [401, 'closed'],
    [403, 'closed'],
    [400, 'refused'],
    [422, 'refused'],
  ])('takes %i for %s', (status, kind) => {
    expect(explained(status)).toEqual({ kind, message: `${status}: No.`, retryAfterMs: null })
  })

  it('takes what is not there for closed, and says that it is gone', () => {
    expect(explained(404)).toEqual({ kind: 'closed', message: '404: No.', retryAfterMs: null, isGone: true })
  })

  it('takes an account without credit for closed: waiting brings none', () => {
    expect(explained(429, 'You exceeded your current quota, please check your plan and billing details.').kind).toBe(
      'closed',
    )
  })

  it.each([
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, 0],
    [{ 'retry-after': 'Wed, 21 Oct 2099 07:28:00 GMT' }, 3_600_000],
    [{ 'retry-after': '9e99' }, 3_600_000],
    [{ 'retry-after-ms': 'Infinity' }, 3_600_000],
  ])('%o wants to be left alone for %s ms', (headers, wait) => {
    expect(explained(429, 'Slow down.', headers).retryAfterMs).toBe(wait)
  })

  it('never repeats the key', () => {
    const said = `Incorrect API key: ${KEY}, header Authorization: Bearer ${KEY}`
    for (const status of [400, 401, 429, 500]) expect(explained(status, said).message).not.toContain(KEY)
    const broken = new Error(`cannot connect with ${KEY}`, { cause: new Error(`header ${KEY}`) })
    expect(explain(broken, KEY)).toEqual({
      kind: 'fault',
      message: 'cannot connect with (key) (header (key))',
      retryAfterMs: null,
    })
  })
})

describe('readCompletion', () => {
  const nothing = { kind: 'fault', message: 'The server answered, but with no choice in it.', retryAfterMs: null }
  it.each([[null], ['text'], [{}], [{ choices: [] }], [{ choices: 'none' }], [{ choices: [{}] }]])(
    'finds no answer in %o',
    (answer) => {
      expect(readCompletion(answer)).toEqual(nothing)
    },
  )

  it('takes fields that a server leaves out, or fills with something else, as missing', () => {
    const answer = { choices: [{ message: { content: 7 } }], usage: { prompt_tokens: -1, completion_tokens: 'many' } }
    expect(readCompletion(answer)).toEqual({
      kind: 'answer',
      text: '',
      alternatives: null,
      cut: null,
      inputTokens: 0,
      outputTokens: 0,
      fingerprint: null,
    })
  })

  it('knows an answer that was cut off from one that was withheld', () => {
    const cutOf = (finish_reason: string, refusal: string | null) =>
      readCompletion({ choices: [{ finish_reason, message: { content: 'so', refusal } }] })
    expect(cutOf('length', null)).toMatchObject({ cut: 'length' })
    expect(cutOf('stop', 'I cannot judge that.')).toMatchObject({ cut: 'withheld' })
    expect(cutOf('content_filter', null)).toMatchObject({ cut: 'withheld' })
    expect(cutOf('stop', null)).toMatchObject({ cut: null, text: 'so' })
  })
})
