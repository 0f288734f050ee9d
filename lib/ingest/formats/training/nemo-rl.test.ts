import { describe, expect, it } from 'vitest'
import { importBytes, imported } from '@/lib/files/fixtures/import-files'
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

  it('makes all pairs of more than two completions', async () => {
    const file = imported(
      await importBytes([row(2, 0, 1), row(0, 1)].map((each) => JSON.stringify(each)).join('\n'), 'n.jsonl'),
    )
    expect(file.counts).toMatchObject({ pairs: 4, responses: 5 })
    expect(file.ledger.derived?.pairs).toBe(3)
    expect(file.ledger.raters).toMatchObject([{ read: 4, imported: 4, ties: 0 }])
  })

  it('rejects a single completion', () => {
    const { rejections } = readAll(nemoRl, [row(0, 1), row(0)])
    expect(rejections.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 'completions', 'The field completions cannot be read: two completions or more were expected.'],
    ])
  })
})
