import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll } from '@/lib/ingest/fixtures/sample-of'
import { lmarena140k } from './lmarena-140k'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/lmarena-140k.json', import.meta.url), 'utf8'),
)

describe('lmarena140k', () => {
  it('reads a pair with its style counts and categories', () => {
    const reading = readAll(lmarena140k, rows, path)
    expect(reading.rejections).toEqual([])
    expect(reading.records[0]).toEqual({
      kind: 'pair',
      pairId: 'c4b9-01',
      promptId: null,
      prompt: 'List two primes.',
      source: null,
      a: { text: '# Primes\n\n- **2**\n- **3**', source: null, author: 'alpha-pro', level: null },
      b: { text: '2 and 3.', source: null, author: 'beta-mini', level: null },
      votes: [
        {
          rater: { name: 'People', kind: 'human', setting: null },
          choice: -1,
          raw: 'model_b',
          strength: null,
          orders: null,
        },
      ],
      factors: [
        { factor: 'tokens', a: 14, b: 5 },
        { factor: 'headers', a: 1, b: 0 },
        { factor: 'list items', a: 2, b: 0 },
        { factor: 'bold passages', a: 2, b: 0 },
      ],
      slices: {
        language: 'en',
        is_code: 'false',
        creative_writing: 'false',
        complexity: 'false',
        specificity: 'true',
        instruction_following: 'false',
        math: 'true',
      },
    })
  })

  it('takes both_bad for a tie and no label for none', () => {
    expect(readAll(lmarena140k, rows, path).records.map(choices)).toEqual([
      [['People', -1, 'model_b']],
      [['People', 0, 'both_bad']],
      [['People', null, 'null']],
    ])
  })

  it('joins the turns; conversations that went different ways share their beginning', () => {
    const [, picture, parted] = pairsOf(readAll(lmarena140k, rows, path))
    expect(picture).toMatchObject({
      prompt: 'User: What is this?\n\nUser: Sure?',
      a: { text: 'A cat.\n\nYes.' },
      b: { text: 'A dog.\n\nNo.' },
      factors: [],
      slices: {},
    })
    expect(parted).toMatchObject({
      prompt: 'Cześć',
      a: { text: 'Assistant: Dzień dobry.\n\nUser: Jak się masz?\n\nAssistant: Dobrze.' },
      b: { text: 'Hej!' },
      factors: [
        { factor: 'tokens', a: 9, b: 2 },
        { factor: 'headers', a: null, b: null },
        { factor: 'list items', a: null, b: null },
        { factor: 'bold passages', a: null, b: null },
      ],
      slices: { language: 'pl', is_code: 'false', math: 'false' },
    })
  })

  it('reads the earlier file, whose messages are plain texts', () => {
    const { id: _, ...rest } = rows[0]
    const earlier = {
      ...rest,
      question_id: 'e1',
      winner: 'tie (bothbad)',
      conversation_a: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Hello' },
      ],
      conversation_b: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Hey' },
      ],
    }
    const reading = readAll(lmarena140k, [earlier])
    expect(reading.records.map(choices)).toEqual([[['People', 0, 'tie (bothbad)']]])
    expect(reading.records[0]).toMatchObject({ pairId: 'e1', prompt: 'Hi', a: { text: 'Hello' }, b: { text: 'Hey' } })
  })

  it('rejects rows whose conversations cannot be read or share nothing', () => {
    const other = [{ role: 'user', content: 'Hi' }, rows[0].conversation_b[1]]
    const broken = [
      { ...rows[0], conversation_a: [{ role: 'user' }] },
      { ...rows[0], conversation_b: other },
    ]
    expect(readAll(lmarena140k, [rows[0], ...broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'conversation_a',
        value: '[{"role":"user"}]',
        reason: 'The field conversation_a cannot be read: a list of messages with role and content was expected.',
        remedy: 'Correct the row or leave it out.',
      },
      {
        scope: 'row',
        file: path,
        line: 3,
        column: 'conversation_a',
        value: null,
        reason: 'The two conversations hold no question with an answer on both sides.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })
})
