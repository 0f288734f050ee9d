import { describe, expect, it } from 'vitest'
import { choices, onlyPair, readAll } from '@/lib/ingest/fixtures/sample-of'
import { lmarena } from './lmarena'

const row = {
  id: '30192',
  model_a: 'alpha',
  model_b: 'beta',
  prompt: '["Hello", "And then?"]',
  response_a: '["Hi.", null]',
  response_b: '["Good day.", "Then \\"we\\" go."]',
  winner_model_a: '0',
  winner_model_b: '1',
  winner_tie: '0',
}

describe('lmarena', () => {
  it('joins the turns of the JSON lists and leaves null turns out', () => {
    const record = onlyPair(readAll(lmarena, [row]))
    expect(record).toMatchObject({
      pairId: '30192',
      prompt: 'Hello\n\nAnd then?',
      a: { text: 'Hi.', author: 'alpha' },
      b: { text: 'Good day.\n\nThen "we" go.', author: 'beta' },
    })
    expect(choices(record)).toEqual([['People', -1, '0, 1, 0']])
  })

  it.each([
    ['1', '0', '0', 1],
    ['0', '0', '1', 0],
    ['0', '0', '0', null],
    ['1', '1', '0', null],
  ])('winner flags %s %s %s make %s', (winner_model_a, winner_model_b, winner_tie, choice) => {
    const record = onlyPair(readAll(lmarena, [{ ...row, winner_model_a, winner_model_b, winner_tie }]))
    expect(record.votes[0]?.choice).toBe(choice)
  })

  it('takes a text that is no list as it stands', () => {
    expect(onlyPair(readAll(lmarena, [{ ...row, prompt: '[a] or (b)?' }])).prompt).toBe('[a] or (b)?')
  })
})
