import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importBytes, imported } from '@/lib/files/fixtures/import-files'
import { ratedOf, readAll } from '@/lib/ingest/fixtures/sample-of'
import { labelStudioRanking } from './label-studio-ranking'

const { rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/label-studio-ranking.json', import.meta.url), 'utf8'),
)

describe('label-studio-ranking', () => {
  it('reads the order of each annotator as ranks of the items', () => {
    const records = ratedOf(readAll(labelStudioRanking, rows))
    expect(
      records.map(({ prompt, response, ratings }) => [prompt, response.text, ratings.map(({ value }) => value)]),
    ).toEqual([
      ['Name a tree.', 'A rose.', [-2, -3, null]],
      ['Name a tree.', 'Oak.', [-1, -1, null]],
      ['Name a tree.', 'Grass.', [-3, -2, null]],
    ])
    expect(records[0]?.ratings.map(({ rater }) => rater.name)).toEqual(['annotator 4', 'annotator 5', 'annotator 6'])
  })

  it('makes all pairs of them', async () => {
    const file = imported(await importBytes(JSON.stringify(rows), 'project-5.json'))
    expect(file.counts).toMatchObject({ pairs: 3, prompts: 1, responses: 3 })
    expect(file.ledger.raters.map(({ name, imported: count }) => [name, count])).toEqual([
      ['annotator 4', 3],
      ['annotator 5', 3],
    ])
  })

  it('ranks fields by their names too', () => {
    const data = { prompt: 'Name a tree.', response_1: 'Oak.', response_2: 'A rose.' }
    const result = [{ type: 'ranker', value: { ranker: { best: ['response_2', 'response_1'] } } }]
    const records = ratedOf(readAll(labelStudioRanking, [{ data, annotations: [{ result }] }]))
    expect(records.map(({ prompt, response, ratings }) => [prompt, response.text, ratings[0]?.value])).toEqual([
      ['Name a tree.', 'A rose.', -1],
      ['Name a tree.', 'Oak.', -2],
    ])
  })

  it('rejects a task without ranked items', () => {
    const empty = { data: { prompt: 'Name a tree.' }, annotations: [] }
    expect(readAll(labelStudioRanking, [...rows, empty]).rejections).toMatchObject([{ line: 2, column: 'data' }])
  })
})
