import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAssembler } from '@/lib/ingest/assembly/assemble'
import { choices, pairsOf, readAll } from '@/lib/ingest/fixtures/sample-of'
import { judgedConversations } from './judged-conversations'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/judged-conversations.json', import.meta.url), 'utf8'),
)

describe('judgedConversations', () => {
  it('reads one pair a row, of the answers of the turn that was judged', () => {
    const reading = readAll(judgedConversations, rows, path)
    expect(reading.rejections).toEqual([])
    expect(reading.records[0]).toEqual({
      kind: 'pair',
      pairId: '81-1-alpha-7b-beta-13b',
      promptId: '81-1',
      prompt: 'Write a line about rain.',
      source: null,
      a: { text: 'Rain taps the roof.', source: null, author: 'beta-13b', level: null },
      b: { text: 'It rains.', source: null, author: 'alpha-7b', level: null },
      votes: [
        {
          rater: { name: 'expert_3', kind: 'human', setting: null },
          choice: 1,
          raw: 'model_a',
          strength: null,
          orders: null,
        },
      ],
      factors: [],
      slices: { category: 'writing' },
    })
    const second = 'User: Write a line about rain.\n\nUser: Make it rhyme.'
    expect(
      pairsOf(reading).map(({ pairId, prompt, a, b, slices }) => [pairId, prompt, a.text, b.text, slices]),
    ).toEqual([
      [
        '81-1-alpha-7b-beta-13b',
        'Write a line about rain.',
        'Rain taps the roof.',
        'It rains.',
        { category: 'writing' },
      ],
      [
        '81-2-alpha-7b-beta-13b',
        second,
        'Rain, again, on the window pane.',
        'It rains on trains.',
        { category: 'writing' },
      ],
      [
        '81-2-alpha-7b-beta-13b',
        second,
        'It rains on trains.',
        'Rain, again, on the window pane.',
        { category: 'writing' },
      ],
      [
        '160-1-alpha-7b-beta-13b',
        'Who wrote the Iliad?',
        'Homer, by tradition.',
        'Virgil.',
        { category: 'humanities' },
      ],
      [
        '58210e39b3fd4441a2bd4a518bb44c2d',
        'User: Hi\n\nUser: Who are you?',
        'Hello!\n\nA program.',
        'Hey.\n\n',
        { language: 'English' },
      ],
    ])
  })

  it('tells experts, model judges and users of the arena apart; every kind of tie is one', () => {
    const { records } = readAll(judgedConversations, rows, path)
    expect(records.map(choices)).toEqual([
      [['expert_3', 1, 'model_a']],
      [['author_1', 0, 'tie']],
      [['gpt-4', 0, 'tie (inconsistent)']],
      [['gpt4_pair', null, 'null']],
      [['People', 0, 'tie (bothbad)']],
    ])
    const kinds = records.map((record) => (record.kind === 'pair' ? record.votes[0]?.rater.kind : null))
    expect(kinds).toEqual(['human', 'human', 'model', 'model', 'human'])
  })

  it('joins votes on a pair whose models stand the other way round', () => {
    const assembler = createAssembler()
    for (const record of readAll(judgedConversations, rows, path).records)
      expect(assembler.add(record, { file: path, line: 1 }).status).not.toBe('rejected')
    expect(assembler.counts()).toEqual({ prompts: 4, responses: 8, pairs: 4, raters: 5 })
  })

  it('keeps an earlier answer that both sides share', () => {
    const [user, answer, more] = rows[1].conversation_a
    const end = (content: string) => [user, answer, more, { role: 'assistant', content }]
    const row = { ...rows[1], conversation_a: end('One.'), conversation_b: end('Two.') }
    expect(pairsOf(readAll(judgedConversations, [row]))[0]?.prompt).toBe(
      'User: Write a line about rain.\n\nAssistant: Rain taps the roof.\n\nUser: Make it rhyme.',
    )
  })

  it('rejects rows without a conversation, and without an answer in the turn', () => {
    const { conversation_b: _, ...missing } = rows[0]
    const rejected = (column: string, line: number, reason: string) => ({
      scope: 'row',
      file: path,
      line,
      column,
      value: null,
      reason,
      remedy: 'Correct the row or leave it out.',
    })
    expect(readAll(judgedConversations, [rows[0], missing, { ...rows[3], turn: 2 }], path).rejections).toEqual([
      rejected('conversation_b', 2, 'The field conversation_b is missing.'),
      rejected('conversation_a', 3, 'The two conversations hold no question with an answer on both sides.'),
    ])
  })
})
