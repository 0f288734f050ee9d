import { describe, expect, it } from 'vitest'
import { importBytes, imported } from '@/lib/files/fixtures/import-files'
import { preferencesOf } from '@/lib/files/fixtures/preferences-of'
import { pairsOf, ratedOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { unpaired } from './unpaired'

const row = (prompt: string, completion: string, label: unknown) => ({ prompt, completion, label })
const said = (role: string, content: string) => ({ role, content })
const from = (speaker: string, value: string) => ({ from: speaker, value })
const lines = (rows: readonly object[]) => rows.map((each) => JSON.stringify(each)).join('\n')
const read = async (rows: readonly object[]) => imported(await importBytes(lines(rows), 'kto.jsonl'))

describe('single answers', () => {
  it('are pairs where they come in twos, and no others are made', async () => {
    const file = await read([
      row('Sky?', 'Blue.', true),
      row('Sky?', 'Green.', false),
      row('Sky?', 'Green.', true),
      row('Sky?', 'Loud.', false),
      row('Sea?', 'Dry.', false),
      row('Sea?', 'Wet.', true),
    ])
    expect(file.format).toBe('unpaired')
    expect(preferencesOf(file)).toMatchObject([
      { prompt: 'Sky?', chosen: 'Blue.', rejected: 'Green.', tie: false },
      { prompt: 'Sky?', chosen: 'Green.', rejected: 'Loud.', tie: false },
      { prompt: 'Sea?', chosen: 'Wet.', rejected: 'Dry.', tie: false },
    ])
    expect(file.ledger.files[0]).toMatchObject({ rows: 6, read: 3, imported: 3, rejected: 0 })
  })

  it('are compared all with all where they do not: two alike are a tie', async () => {
    const file = await read([
      row('Sky?', 'Blue.', true),
      row('Sea?', 'Wet.', true),
      row('Sky?', 'Azure.', true),
      row('Sky?', 'Green.', false),
    ])
    const read2 = preferencesOf(file)
    expect(read2).toHaveLength(3)
    expect(read2.filter(({ tie }) => tie)).toHaveLength(1)
    expect(read2.filter(({ tie }) => !tie).map(({ rejected }) => rejected)).toEqual(['Green.', 'Green.'])
  })

  it('lose none that waits for a partner in vain', async () => {
    const twos = Array.from({ length: 60 }, (_, at) => [
      row(`${at}?`, 'Yes.', true),
      row(`${at}?`, 'No.', false),
    ]).flat()
    const file = await read([
      ...twos,
      row('Sky?', 'Blue.', true),
      row('Sea?', 'Wet.', true),
      row('Sky?', 'Red.', false),
    ])
    expect(file.counts.pairs).toBe(61)
    expect(file.ledger.files[0]).toMatchObject({ read: 63, imported: 63, rejected: 0 })
    expect(preferencesOf(file).at(-1)).toMatchObject({ prompt: 'Sky?', chosen: 'Blue.', rejected: 'Red.' })
  })

  it('are read from messages, with their system text, and from tables', () => {
    const prompt = [said('system', 'Be kind.'), said('user', 'Sky?')]
    const reading = readAll(unpaired, [
      { prompt, completion: [said('assistant', 'Blue.')], label: true },
      { prompt, completion: [said('assistant', 'Green.')], label: false },
    ])
    expect(pairsOf(reading)).toMatchObject([{ prompt: 'System: Be kind.\n\nUser: Sky?' }])
    expect(ratedOf(readAll(unpaired, [row('Sky?', 'Blue.', 'True')]))).toMatchObject([{ ratings: [{ value: 1 }] }])
  })

  it('are not recognised without a label of true and false', () => {
    const sample = { path: 'x.jsonl', container: 'json-lines', document: {} } as const
    const fields = ['prompt', 'completion', 'label']
    const rows = [{ line: 1, value: row('Sky?', 'Blue.', 4) }]
    expect(unpaired.recognise({ ...sample, fields, rows })).toBeNull()
  })

  it('are rejected without a prompt or an answer', () => {
    const reading = readAll(unpaired, [
      row('Sky?', 'Blue.', true),
      row('', 'Blue.', true),
      row('Sky?', 'Blue.', 'maybe'),
    ])
    expect(reading.rejections.map(({ line, column }) => [line, column])).toEqual([
      [2, 'prompt'],
      [3, 'label'],
    ])
  })

  it.each([
    ['1 and 0', 1, 0],
    ['True and False', 'True', 'False'],
    ['good and bad', 'good', 'Bad'],
    ['desirable and undesirable', 'desirable', 'undesirable'],
    ['thumbs', 'thumbs up', 'thumbs-down'],
  ])('are told apart by %s', (_, yes, no) => {
    const reading = readAll(unpaired, [row('Sky?', 'Blue.', yes), row('Sky?', 'Green.', no)])
    expect(pairsOf(reading)).toHaveLength(1)
    expect(reading.records[0]).toMatchObject({ prompt: 'Sky?' })
  })

  it.each([
    ['response and kto_tag', { question: 'Sky?', response: 'Blue.', kto_tag: true }],
    ['output under instruction and input', { instruction: 'Sky?', input: '', output: 'Blue.', label: true }],
    ['one message', { prompt: 'Sky?', completion: { role: 'assistant', content: 'Blue.' }, label: true }],
    ['a dialogue that ends with it', { messages: [said('user', 'Sky?'), said('assistant', 'Blue.')], label: true }],
    ['ShareGPT', { conversations: [from('human', 'Sky?'), from('gpt', 'Blue.')], label: true }],
    ['a prompt of messages', { prompt: [said('user', 'Sky?')], answer: 'Blue.', thumbs_up: 'yes' }],
  ])('are read from %s', (_, fields) => {
    expect(ratedOf(readAll(unpaired, [fields]))).toMatchObject([
      { prompt: 'Sky?', response: { text: 'Blue.' }, ratings: [{ value: 1 }] },
    ])
  })

  const asked = { question: 'Sky?', answer: 'Blue.', label: 1 }
  it('are noted where only the figures of a label say good and bad', () => {
    const notes = (fields: Readonly<Record<string, unknown>>) => unpaired.notes?.(sampleOf([fields]))
    expect(notes(asked)).toEqual([
      '1 or true under `label` is read as good, 0 or false as bad: nothing in the file says so.',
    ])
    expect(notes({ ...asked, label: 'good' })).toEqual([])
    expect(notes({ question: 'Sky?', answer: 'Blue.', is_good: 1 })).toEqual([])
    expect(notes({ prompt: 'Sky?', completion: 'Blue.', label: 1 })).toEqual([])
  })

  it.each(['toxicity', 'is_harmful', 'hallucination_type', 'spam_source'])(
    'are left to the guess beside %s',
    (name) => {
      expect(unpaired.recognise(sampleOf([asked]))).toBe('pairs')
      expect(unpaired.recognise(sampleOf([{ ...asked, [name]: 'x' }]))).toBeNull()
      expect(unpaired.recognise(sampleOf([asked], `${name}.jsonl`))).toBeNull()
    },
  )

  it('are known although the first rows have no label', () => {
    const reading = readAll(unpaired, [row('Sky?', 'Blue.', null), row('Sky?', 'Green.', false)])
    expect(reading.rejections).toMatchObject([{ line: 1, column: 'label', reason: 'The field label is missing.' }])
    expect(ratedOf(reading)).toMatchObject([{ response: { text: 'Green.' }, ratings: [{ value: 0 }] }])
  })
})
