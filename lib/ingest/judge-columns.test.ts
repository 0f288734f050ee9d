import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll } from './fixtures/sample-of'
import type { Format } from './format'
import { ffCsv } from './formats/platforms/ff-csv'
import { autoj } from './formats/research/autoj'
import { judgebench } from './formats/research/judgebench'
import { llmbar } from './formats/research/llmbar'
import { lmarena140k } from './formats/research/lmarena-140k'
import { rmBench } from './formats/research/rm-bench'
import { wimhf } from './formats/research/wimhf'

const two = (first: string, second: string) => ({ [first]: 'Oak.', [second]: 'A rose.' })
const said = (content: string) => [
  { role: 'user', content: 'Name a tree.' },
  { role: 'assistant', content },
]
const ROWS: readonly (readonly [Format, Readonly<Record<string, unknown>>, string, unknown, number, string])[] = [
  [
    autoj,
    { scenario: 's', label: '0', prompt: 'Name a tree.', ...two('response 1', 'response 2') },
    'gpt-4_label',
    1,
    -1,
    'gpt-4',
  ],
  [wimhf, { prompt: 'Name a tree.', ...two('response_A', 'response_B'), label: 1 }, 'gpt4', '0', -1, 'gpt4'],
  [llmbar, { input: 'Name a tree.', ...two('output_1', 'output_2'), label: 1 }, 'judge_winner', 2, -1, 'judge'],
  [
    judgebench,
    { pair_id: 'p', question: 'Name a tree.', ...two('response_A', 'response_B'), label: 'A>B' },
    'claude_decision',
    'B>A',
    -1,
    'claude',
  ],
  [
    ffCsv,
    { prompt: 'Name a tree.', ...two('text_a', 'text_b'), preferred_text: 'text_a' },
    'pred_label',
    'text_b',
    -1,
    'pred_label',
  ],
  [
    lmarena140k,
    {
      model_a: 'x',
      model_b: 'y',
      winner: 'model_a',
      conversation_a: said('Oak.'),
      conversation_b: said('A rose.'),
      conv_metadata: {},
    },
    'gpt-4-winner',
    'both_bad',
    0,
    'gpt-4',
  ],
]

describe('verdicts of models beside the label of a known file', () => {
  it.each(ROWS)('are read: $id', (format, row, column, verdict, choice, name) => {
    const [pair] = pairsOf(readAll(format, [{ ...row, [column]: verdict, gpt4_tokens: 1 }]))
    expect(choices(pair)).toHaveLength(2)
    expect(pair?.votes[1]).toMatchObject({ rater: { name, kind: 'model' }, choice })
    expect(pairsOf(readAll(format, [row]))[0]?.votes).toHaveLength(1)
  })

  it('are no columns that say anything else', () => {
    const row = { prompt: 'Name a tree.', ...two('response_A', 'response_B'), label: 1, gpt4: 0, judge_note: 'fine' }
    const [first, second] = pairsOf(readAll(wimhf, [row, { ...row, gpt4: '' }]))
    expect([first?.votes.length, second?.votes[1]?.choice]).toEqual([2, null])
    expect(pairsOf(readAll(wimhf, [row, { ...row, gpt4: 7 }]))[0]?.votes).toHaveLength(1)
  })

  it('are scores of each style in RM-Bench', () => {
    const texts = (name: string) => [1, 2, 3].map((style) => `${name} ${style}`)
    const row = { prompt: 'Sky?', chosen: texts('Blue'), rejected: texts('Green') }
    const scored = { ...row, score_chosen: [1, 2, 3], score_rejected: [2, 2, 2] }
    const tally = pairsOf(readAll(rmBench, [scored], 'rm-x.json')).map(
      ({ a, votes }) => (a.text.startsWith('Blue') ? 1 : -1) * (votes[1]?.choice ?? Number.NaN) + 0,
    )
    expect(tally).toEqual([-1, -1, -1, 0, 0, 0, 1, 1, 1])
  })
})
