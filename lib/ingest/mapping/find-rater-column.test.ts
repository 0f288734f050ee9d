import { describe, expect, it } from 'vitest'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { findRaterColumn } from './find-rater-column'

const row = { prompt: 'P', response_a: 'A', response_b: 'B', preference: 'a' }

describe('findRaterColumn', () => {
  it.each([
    'annotator',
    'worker_id',
    'WorkerId',
    'Rater ID',
    'user',
    'assessor',
    'created_by',
    'Labeler',
    'email',
    'graded_by',
    '标注员',
  ])('knows %s by its name', (column) => {
    expect(
      findRaterColumn(
        sampleOf([
          { ...row, [column]: 'x1' },
          { ...row, [column]: 7 },
        ]),
      ),
    ).toBe(column)
  })

  it('takes no texts, no empty column, and no label for one', () => {
    expect(findRaterColumn(sampleOf([{ ...row, user: `Please write ${'a long text '.repeat(9)}` }]))).toBeNull()
    expect(findRaterColumn(sampleOf([{ ...row, user: 'Why is it so?' }]))).toBeNull()
    expect(findRaterColumn(sampleOf([{ ...row, human: 'Tell me about boats and ships' }]))).toBeNull()
    expect(findRaterColumn(sampleOf([{ ...row, annotator: '' }]))).toBeNull()
    expect(findRaterColumn(sampleOf([row]))).toBeNull()
  })

  it.each([
    ['judge', ['a', 'b', 'tie']],
    ['human', ['left', 'right']],
    ['annotator', ['model_a', 'model_b']],
    ['rater', ['A>B', 'B>A', 'A=B']],
    ['reviewer', ['Response 1', 'Response 2', 'unsure']],
    ['judge_name', ['[[A]]', '[[B]]', '[[C]]']],
    ['expert', ['yes', 'no']],
    ['expert', [0, 1]],
    ['annotator', ['0', '1']],
    ['evaluator', ['A', 'B']],
    ['human', [4, 3, 5]],
    ['human', ['thanks a lot', 'good morning']],
    ['subject', ['math', 'history']],
  ])('takes no %s of %j for one', (column, cells) => {
    const rows = [0, 1, 2, 3, 4, 5].map((at) => ({ ...row, prompt: `P${at}`, [column]: cells[at % cells.length] }))
    expect(findRaterColumn(sampleOf(rows))).toBeNull()
  })

  it.each([
    ['annotator', [1, 2]],
    ['annotator_id', [0, 1]],
    ['rater', ['A', 'B', 'C']],
    ['judge', ['Ann', 'Bo']],
    ['human', ['Ann Lee', 'Bo Day']],
    ['subject_id', ['s1', 's2']],
    ['judge', ['gpt-4', 'claude-3']],
  ])('takes %s of %j for one', (column, cells) => {
    const rows = [0, 1, 2, 3, 4, 5].map((at) => ({ ...row, prompt: `P${at}`, [column]: cells[at % cells.length] }))
    expect(findRaterColumn(sampleOf(rows))).toBe(column)
  })

  it('takes letters for people where each pair stands in a row for each', () => {
    const rows = [0, 1, 2, 3, 4, 5].map((at) => ({ ...row, prompt: `Question ${at >> 1}`, rater: 'AB'[at % 2] }))
    expect(findRaterColumn(sampleOf(rows))).toBe('rater')
  })

  it('goes on to the next column where one holds labels', () => {
    expect(findRaterColumn(sampleOf([{ ...row, annotator: 'tie', user: 'u1' }]))).toBe('user')
  })

  it('takes the surest name where several fit', () => {
    expect(findRaterColumn(sampleOf([{ ...row, user: 'u', annotator: 'ann' }]))).toBe('annotator')
  })
})
