import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { vibecheck } from './vibecheck'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/vibecheck.json', import.meta.url), 'utf8'),
)

describe('vibecheck', () => {
  it('reads the name of the winner as a column, and N/A as missing', () => {
    const reading = readAll(vibecheck, rows, path)
    expect(reading.records.map(choices)).toEqual([
      [['People', 1, 'warm']],
      [['People', -1, 'dry']],
      [['People', 0, 'tie']],
      [['People', null, 'N/A']],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('takes the columns for the models', () => {
    const read = pairsOf(readAll(vibecheck, rows, path))
    expect(read[0]).toEqual({
      kind: 'pair',
      pairId: null,
      promptId: null,
      prompt: 'Name a season.',
      source: null,
      a: { text: 'Spring, how lovely!', source: null, author: 'warm', level: null },
      b: { text: 'Autumn.', source: null, author: 'dry', level: null },
      votes: [
        {
          rater: { name: 'People', kind: 'human', setting: null },
          choice: 1,
          raw: 'warm',
          strength: null,
          orders: null,
        },
      ],
      factors: [],
      slices: { category: 'nature' },
    })
    expect(read.map(({ slices }) => slices.category)).toEqual(['nature', 'maths', undefined, 'words'])
  })

  it('takes the longest other column for the model that never wins', () => {
    const won = rows.filter(({ preference }: { preference: string }) => preference === 'dry')
    expect(pairsOf(readAll(vibecheck, won, path)).map(({ a, b }) => [a.author, b.author])).toEqual([['warm', 'dry']])
  })

  it('rejects a row without a text', () => {
    const { dry: _, ...broken } = rows[0]
    expect(readAll(vibecheck, [...rows, broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 5,
        column: 'dry',
        value: null,
        reason: 'The field dry is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })

  it('needs a winner that is a column, and not three of them', () => {
    const [first, second] = rows
    expect(vibecheck.recognise(sampleOf([{ ...first, preference: 'a' }]))).toBeNull()
    const third = { question: 'Say sea.', cool: 'Sea.', preference: 'cool' }
    expect(vibecheck.recognise(sampleOf([first, second, third]))).toBeNull()
  })

  it('takes the preference beside a judge’s scores for that judge’s verdict, and N/A beside equal scores for a tie', () => {
    const said = (preference: string, scores: string) => ({ ...rows[0], preference, Judge_0_diff_score: scores })
    const reading = readAll(vibecheck, [
      said('warm', '[1.0, -1.0]'),
      said('dry', '[-1.0, 1.0]'),
      said('N/A', '[0.0, 0.0]'),
      said('N/A', '[1.0, -1.0]'),
      said('N/A', ''),
    ])
    expect(reading.records.map(choices)).toEqual([
      [['Judge_0', 1, 'warm']],
      [['Judge_0', -1, 'dry']],
      [['Judge_0', 0, 'N/A [0.0, 0.0]']],
      [['Judge_0', null, 'N/A']],
      [['Judge_0', null, 'N/A']],
    ])
    expect(pairsOf(reading)[0]?.votes[0]?.rater.kind).toBe('model')
  })

  it('reads each of several judges from its scores', () => {
    const row = { ...rows[0], judge_1_score: '[2, 1]', judge_2_score: '[1, 2]', preference: 'warm' }
    expect(readAll(vibecheck, [row]).records.map(choices)).toEqual([
      [
        ['judge_1', 1, '[2, 1]'],
        ['judge_2', -1, '[1, 2]'],
      ],
    ])
  })

  it('knows a file in which no model ever wins by its only two columns', () => {
    const row = { question: 'Name a season.', warm: 'Spring, how lovely!', dry: 'Autumn.', preference: 'tie' }
    expect(readAll(vibecheck, [row]).records.map(choices)).toEqual([[['People', 0, 'tie']]])
  })

  it('knows a judge’s scores by what they are, whatever the column is called', () => {
    const row = { ...rows[0], preference: 'N/A', 'gpt-x diff scores': '[0.5, 0.5]' }
    expect(readAll(vibecheck, [rows[0], row]).records.map(choices)[1]).toEqual([['gpt-x', 0, 'N/A [0.5, 0.5]']])
  })

  it('takes lists of other numbers for no judge: the preference stays that of people', () => {
    const said = (preference: string, name: string, scores: string) => ({ ...rows[0], preference, [name]: scores })
    const people = [[['People', 1, 'warm']], [['People', -1, 'dry']]]
    for (const name of ['lengths', 'score of length', 'embedding']) {
      const numbers = [said('warm', name, '[200, 100]'), said('dry', name, '[100, 200]')]
      expect(readAll(vibecheck, numbers).records.map(choices)).toEqual(people)
    }
    const against = [said('warm', 'similarity score', '[1, 2]'), said('dry', 'similarity score', '[2, 1]')]
    expect(readAll(vibecheck, against).records.map(choices)).toEqual(people)
  })

  it('takes a judge whose scores the preference does not go with for another rater than people', () => {
    const said = (preference: string, judge_score: string) => ({ ...rows[0], preference, judge_score })
    expect(
      readAll(vibecheck, [said('warm', '[1, 2]'), said('dry', '[1, 2]'), said('N/A', '[0, 0]')]).records.map(choices),
    ).toEqual([
      [
        ['People', 1, 'warm'],
        ['judge', -1, '[1, 2]'],
      ],
      [
        ['People', -1, 'dry'],
        ['judge', -1, '[1, 2]'],
      ],
      [
        ['People', null, 'N/A'],
        ['judge', 0, '[0, 0]'],
      ],
    ])
  })
})
