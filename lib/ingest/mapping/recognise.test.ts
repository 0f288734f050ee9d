import { describe, expect, it } from 'vitest'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { recognise } from './recognise'

const texts = { idx: 1, instruction: 'I', response1: 'A', response2: 'B', annotator1: 1 }
const wide = { prompt: 'P', response_a: 'A', response_b: 'B', preference: 'a' }

describe('recognise', () => {
  it('puts files with texts before files with verdicts', () => {
    const found = recognise([sampleOf([{ idx: 1, gpt_result: '1' }], 'judge.json'), sampleOf([texts], 'pairs.json')])
    expect(found).toMatchObject({
      ok: true,
      format: { id: 'pandalm' },
      task: 'helpful',
      files: [
        { role: 'pairs', sample: { path: 'pairs.json' } },
        { role: 'verdicts', sample: { path: 'judge.json' } },
      ],
    })
  })

  it('says which file is missing when only verdicts came', () => {
    expect(recognise([sampleOf([{ idx: 1, gpt_result: '1' }], 'judge.json')])).toEqual({
      ok: false,
      unknown: [],
      problems: [
        {
          file: null,
          line: null,
          column: null,
          reason: '"judge.json" holds verdicts only: the texts they judge are missing.',
          remedy:
            'Send the PandaLM test set file with the fields "idx", "instruction", "response1", "response2" together with it.',
        },
      ],
    })
  })

  it('leaves out what is no preference file beside one, and says why', () => {
    const found = recognise([sampleOf([texts], 'pairs.json'), sampleOf([{ accuracy: 1 }], 'statistics.json')])
    expect(found).toMatchObject({ ok: true, leftOut: [{ file: 'statistics.json' }] })
    expect(found.ok && found.files).toHaveLength(1)
  })

  it('hands an unknown file with named fields on for mapping', () => {
    expect(recognise([sampleOf([{ Q: 'q', left: 'l', right: 'r' }], 'odd.csv')])).toMatchObject({
      ok: false,
      unknown: [{ path: 'odd.csv' }],
    })
  })

  it('refuses files of different datasets', () => {
    const found = recognise([sampleOf([texts], 'x.json'), sampleOf([wide], 'y.csv')])
    expect(found).toMatchObject({
      ok: false,
      problems: [
        { reason: 'The files belong to different datasets: x.json is PandaLM test set, y.csv is Proclivity pairs.' },
      ],
    })
  })

  it.each([
    [
      { prompt: 'P', response_a: 'A', other: 'B' },
      'The format is not known. Fields found: "prompt", "response_a", "other". Nearest is Proclivity pairs; missing: "response_b".',
    ],
    [
      {
        messages: [
          { role: 'user', content: 'Sky?' },
          { role: 'assistant', content: 'Blue.' },
        ],
      },
      'The format is not known. Fields found: "messages". Its rows hold one answer each and no label: there is no preference to read.',
    ],
    [{ colour: 'red' }, 'The format is not known. Fields found: "colour". No known format is near.'],
    [{}, 'Its rows are no objects with named fields.'],
  ])('explains why %j is not known', (row, reason) => {
    expect(recognise([sampleOf([row])])).toMatchObject({ ok: false, problems: [{ file: 'pairs.jsonl', reason }] })
  })

  it('takes the task that the rows name', () => {
    expect(recognise([sampleOf([{ ...wide, task: 'document_qa' }])])).toMatchObject({ task: 'document_qa' })
    expect(
      recognise([
        sampleOf([
          { ...wide, task: 'summarization' },
          { ...wide, task: 'helpful' },
        ]),
      ]),
    ).toMatchObject({
      task: 'custom',
    })
  })
})
