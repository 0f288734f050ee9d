import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ratedOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { prism } from './prism'

const { path, rows } = JSON.parse(readFileSync(new URL('../../fixtures/formats/prism.json', import.meta.url), 'utf8'))

describe('prism', () => {
  it('reads one rated response an answer', () => {
    const { records, rejections } = readAll(prism, rows, path)
    expect(rejections).toEqual([])
    expect(records[1]).toEqual({
      kind: 'rated',
      promptId: 'c0-0',
      prompt: 'Should I forgive a friend who lied?',
      source: null,
      response: { text: 'Never.', source: null, author: 'beta-13b', level: null },
      ratings: [{ rater: { name: 'user0', kind: 'human', setting: null }, value: 12, raw: '12' }],
      factors: [],
      slices: { conversation_type: 'values guided' },
    })
  })

  it('goes on with the chosen answer', () => {
    const read = ratedOf(readAll(prism, rows, path))
    const first = 'Should I forgive a friend who lied?'
    const second = `User: ${first}\n\nAssistant: Ask why first.\n\nUser: It was to protect me.`
    expect(read.map(({ promptId, prompt, response }) => [promptId, prompt, response.text, response.author])).toEqual([
      ['c0-0', first, 'Ask why first.', 'alpha-7b'],
      ['c0-0', first, 'Never.', 'beta-13b'],
      ['c0-1', second, 'Then say that it still hurt.', 'alpha-7b'],
      ['c0-1', second, 'Kind lies are lies.', 'alpha-7b'],
      ['c1-0', 'Tell me about moss.', 'Moss has no roots.', 'gamma'],
    ])
    expect(read.map(({ ratings: [rating] }) => [rating?.rater.name, rating?.value, rating?.raw])).toEqual([
      ['user0', 80, '80'],
      ['user0', 12, '12'],
      ['user0', 60, '60'],
      ['user0', 60, '60'],
      ['user1', null, 'null'],
    ])
    expect(read.at(-1)?.slices).toEqual({ conversation_type: 'unguided' })
  })

  it('rejects a row without a text', () => {
    const broken = { ...rows[1], conversation_history: [{ turn: 0, role: 'user', content: null }] }
    expect(readAll(prism, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'conversation_history.0.content',
        value: 'null',
        reason: 'The field conversation_history.0.content cannot be read: text was expected.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('leaves histories of another shape alone', () => {
    const row = { conversation_id: 'c', user_id: 'u', conversation_history: [{ role: 'user', content: 'Hi' }] }
    expect(prism.recognise(sampleOf([row]))).toBeNull()
  })
})
