import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importBytes, imported, problem } from '@/lib/files/fixtures/import-files'
import { ratedOf, readAll } from '@/lib/ingest/fixtures/sample-of'
import { promptfoo } from './promptfoo'
import { promptfooTable } from './promptfoo-table'

type Row = Readonly<Record<string, unknown>>
const rowsIn = (name: string): readonly Row[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/formats/${name}.json`, import.meta.url), 'utf8')).rows
const rows = rowsIn('promptfoo')
const send = (results: readonly Row[]) =>
  importBytes(JSON.stringify({ evalId: 'e', results: { version: 3, results, stats: {} }, config: {} }), 'results.json')

describe('promptfoo', () => {
  it('compares the answers to one test by what the grader gave them', async () => {
    const file = imported(await send(rows))
    expect(file.format).toBe('promptfoo')
    expect(file.counts).toEqual({ prompts: 2, responses: 4, pairs: 2, raters: 1 })
    expect(file.ledger.raters).toMatchObject([
      { name: 'llm-rubric (openai:judge-x)', kind: 'model', read: 2, imported: 2, ties: 1 },
    ])
  })

  it('never compares answers to different tests', async () => {
    const [first, , third] = rows
    expect(problem(await send([first, third].filter((row) => row !== undefined)))).toBe(
      'Every test of this promptfoo file has one answer: there are no two to compare.',
    )
    const other = { ...rows[1], vars: { q: 'Name a tree.', tone: 'kind' } }
    expect(imported(await send([...rows, other])).counts).toMatchObject({ pairs: 2, responses: 5 })
  })

  it('names each of several assertions, their common score, and what a person marked', () => {
    const part = (type: string, score: number, more: object = {}) => ({
      score,
      pass: score > 0,
      assertion: { type, ...more },
    })
    const componentResults = [
      part('contains', 1, { value: 'oak' }),
      part('contains', 0, { value: 'elm' }),
      part('g-eval', 0.5, { metric: 'kindness' }),
      part('human', 0),
    ]
    const graded = rows.map((row) => ({ ...row, gradingResult: { pass: true, score: 0.7, componentResults } }))
    expect(ratedOf(readAll(promptfoo, graded))[0]?.ratings).toMatchObject([
      { rater: { name: 'promptfoo score', kind: 'model' }, value: 0.7, raw: '0.7 pass' },
      { rater: { name: 'contains' }, value: 1 },
      { rater: { name: 'contains: elm' }, value: 0 },
      { rater: { name: 'kindness' }, value: 0.5 },
      { rater: { name: 'People', kind: 'human' }, value: 0 },
    ])
  })

  it('takes pass and fail where there is no score, messages for the prompt, and data for an answer', () => {
    const raw = JSON.stringify([{ role: 'user', content: 'Name a tree.' }])
    const bare = rows.map((row) => ({
      ...row,
      prompt: { raw },
      vars: {},
      provider: 'x',
      score: null,
      gradingResult: null,
      response: { output: { tree: 'Oak.' } },
    }))
    expect(ratedOf(readAll(promptfoo, bare))[0]).toMatchObject({
      prompt: 'Name a tree.',
      response: { text: '{"tree":"Oak."}', author: 'x' },
      ratings: [{ value: 1, raw: 'pass' }],
    })
  })

  it('rejects what a provider did not answer', () => {
    const failed = { ...rows[1], response: {}, error: 'rate limit' }
    expect(readAll(promptfoo, [...rows, failed]).rejections).toMatchObject([
      { line: 5, column: 'response', reason: 'The provider gave no answer: rate limit.' },
    ])
  })
})

describe('promptfoo tables', () => {
  it('compare the answers of a row, with the marks of older files taken off', async () => {
    const table = { head: { prompts: [], vars: ['q'] }, body: rowsIn('promptfoo-table') }
    const file = imported(await importBytes(JSON.stringify({ results: { table } }), 'results.json'))
    expect(file.counts).toMatchObject({ prompts: 2, responses: 4, pairs: 2 })
    const [first, second, third] = ratedOf(readAll(promptfooTable, rowsIn('promptfoo-table')))
    expect([first?.response.text, second?.response.text, third?.response.text]).toEqual(['Oak.', 'A rose.', 'Crow.'])
    expect([second?.ratings[0]?.value, third?.ratings[0]?.value]).toEqual([0, 1])
  })

  it('compare nothing across different prompts', async () => {
    const outputs = ['Name a tree.', 'Name a plant.'].map((prompt) => ({ text: 'Oak.', score: 1, prompt }))
    const table = { head: {}, body: [{ vars: ['x'], outputs }] }
    expect(problem(await importBytes(JSON.stringify({ results: { table } }), 'r.json'))).toMatch(
      'there are no two to compare',
    )
  })
})
