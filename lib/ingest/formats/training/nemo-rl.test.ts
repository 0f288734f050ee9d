import { describe, expect, it } from 'vitest'
import { onlyPair, readAll } from '@/lib/ingest/fixtures/sample-of'
import { nemoRl } from './nemo-rl'

const said = (role: string, content: string) => ({ role, content })
const row = (...ranks: readonly number[]) => ({
  context: [said('user', 'Sky?')],
  completions: ranks.map((rank, at) => ({ rank, completion: [said('assistant', `Answer ${at}.`)] })),
})
/** The texts, the preferred one first. */
function read(...ranks: readonly number[]) {
  const { prompt, a, b, votes } = onlyPair(readAll(nemoRl, [row(...ranks)]))
  const choice = votes[0]?.choice
  return { prompt, choice, texts: choice === -1 ? [b.text, a.text] : [a.text, b.text] }
}

describe('NeMo-RL', () => {
  it('prefers the lower rank, wherever it stands', () => {
    expect(read(0, 1)).toMatchObject({ prompt: 'Sky?', texts: ['Answer 0.', 'Answer 1.'] })
    expect(read(3, 2)).toMatchObject({ texts: ['Answer 1.', 'Answer 0.'] })
  })

  it('takes equal ranks for a tie', () => expect(read(1, 1).choice).toBe(0))

  it('rejects other than two completions', () => {
    const { rejections } = readAll(nemoRl, [row(0, 1), row(0), row(0, 1, 2)])
    expect(rejections.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 'completions', 'The field completions cannot be read: exactly two completions were expected.'],
      [3, 'completions', 'The field completions cannot be read: exactly two completions were expected.'],
    ])
  })
})
