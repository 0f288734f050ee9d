import { describe, expect, it } from 'vitest'
import { GOLDEN_ROWS } from '@/lib/improve/training/test-golden-rows'
import type { TrainingRow } from '@/lib/improve/training/training-row'
import type { TrainingFormat } from './format'
import { TRAINING_FORMATS } from './formats'
import { VALIDATORS } from './test-validators'

const EACH = TRAINING_FORMATS.map((format) => [format.id, format] as const)
const [FIRST, SECOND] = GOLDEN_ROWS as readonly [TrainingRow, TrainingRow]
const byId = (id: string): TrainingFormat => {
  const found = TRAINING_FORMATS.find((format) => format.id === id)
  if (found === undefined) throw new Error(`There is no format ${id}.`)
  return found
}

/** What a reader gets of a row: JSON values, or the cells by their columns. */
function recordsOf(format: TrainingFormat, row: TrainingRow): readonly unknown[] {
  if ('lines' in format) return format.lines(row).map((line): unknown => JSON.parse(line))
  const cells = format.cells(row)
  expect(cells).toHaveLength(format.columns.length)
  return [Object.fromEntries(format.columns.map(({ name }, index) => [name, cells[index]]))]
}
const linesOf = (id: string, row: TrainingRow): readonly string[] => {
  const format = byId(id)
  if (!('lines' in format)) throw new Error(`${id} has no lines.`)
  return format.lines(row)
}

describe.each(EACH)('%s', (id, format) => {
  it('is read by its trainer, whatever the row holds', () => {
    for (const row of GOLDEN_ROWS) {
      const records = recordsOf(format, row)
      expect(records).toHaveLength(format.holds === 'singles' ? 2 : 1)
      for (const record of records) VALIDATORS[id]?.parse(record)
    }
    expect(VALIDATORS[id]).toBeDefined()
  })

  it('holds the texts as they are', () => {
    for (const row of GOLDEN_ROWS) {
      const written = JSON.stringify(recordsOf(format, row))
      expect(written).toContain(JSON.stringify(row.chosen))
      expect(written.includes(JSON.stringify(row.rejected))).toBe(format.holds !== 'winners')
    }
  })

  it('is one line a record', () => {
    if ('lines' in format)
      expect(GOLDEN_ROWS.flatMap((row) => format.lines(row)).filter((line) => line.includes('\n'))).toEqual([])
  })

  it('says who reads it and what goes wrong, in whole sentences', () => {
    for (const words of [format.reader, format.trap]) expect(words).toMatch(/^[A-Za-z].*\.$/)
    expect(format.settings(['train.jsonl', 'validation.jsonl'])).not.toBe('')
  })
})

it('gives every format an id and a label of its own', () => {
  expect(new Set(TRAINING_FORMATS.flatMap(({ id, label }) => [id, label])).size).toBe(2 * TRAINING_FORMATS.length)
})

it('writes a tie only where the format can say it', () => {
  expect(TRAINING_FORMATS.filter(({ ties }) => ties).map(({ id }) => id)).toEqual(['wide-csv'])
  expect(recordsOf(byId('wide-csv'), { ...FIRST, tie: true })).toMatchObject([{ preference: 'tie' }])
})

it('keeps the sides of the dataset in the table', () => {
  const second = GOLDEN_ROWS.find(({ chosenFirst }) => !chosenFirst) ?? FIRST
  expect(recordsOf(byId('wide-csv'), second)).toMatchObject([
    { response_a: second.rejected, response_b: second.chosen, preference: 'b', prompt: second.prompt },
  ])
})

it('writes margins as floats, and none where nobody said one', () => {
  expect(linesOf('trl-margin', SECOND)[0]).toMatch(/,"margin":1\.0}$/)
  expect(linesOf('trl-margin', { ...SECOND, margin: null })[0]).toMatch(/,"margin":0\.0}$/)
  expect(linesOf('trl-margin', { ...SECOND, margin: -0.25 })[0]).toMatch(/,"margin":-0\.25}$/)
  expect(linesOf('openrlhf', { ...SECOND, margin: null })[0]).not.toContain('margin')
  const silent = TRAINING_FORMATS.filter(({ margin }) => !margin)
  for (const format of silent) expect(JSON.stringify(recordsOf(format, FIRST))).not.toMatch(/margin|0\.3333/)
})

it('marks good and bad by booleans, a pair two rows', () => {
  expect(linesOf('trl-unpaired', FIRST).map((line) => JSON.parse(line).label)).toEqual([true, false])
})

it('names every part in LLaMA-Factory’s dataset_info.json', () => {
  const files = ['train.json', 'validation.json']
  const read = (id: string): unknown => JSON.parse(byId(id).beside(files)[0]?.text ?? '')
  expect(read('llama-factory-sharegpt')).toMatchObject({
    train: { file_name: 'train.json', formatting: 'sharegpt', ranking: true, columns: { messages: 'conversations' } },
    validation: { file_name: 'validation.json', columns: { chosen: 'chosen', rejected: 'rejected' } },
  })
  expect(read('llama-factory-alpaca')).toMatchObject({
    train: {
      ranking: true,
      columns: { prompt: 'instruction', query: 'input', chosen: 'chosen', rejected: 'rejected' },
    },
  })
  expect(TRAINING_FORMATS.filter(({ beside }) => beside(files).length > 0).map(({ id }) => id)).toEqual([
    'llama-factory-sharegpt',
    'llama-factory-alpaca',
  ])
})

it('keeps earlier turns and the system text apart where the format can', () => {
  const dialogue = GOLDEN_ROWS.find(({ messages }) => messages.length > 1) ?? FIRST
  expect(recordsOf(byId('llama-factory-alpaca'), dialogue)).toMatchObject([
    { instruction: 'What is rain?', system: 'Be kind.', history: [['Hi', 'Hello, ask.']] },
  ])
  expect(recordsOf(byId('verl'), dialogue)).toMatchObject([{ prompt: dialogue.prompt }])
  expect(recordsOf(byId('axolotl-reward'), dialogue)).toMatchObject([
    { system: 'Be kind.', input: 'User: Hi\n\nAssistant: Hello, ask.\n\nUser: What is rain?' },
  ])
})
