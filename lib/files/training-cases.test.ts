import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { imported, importFiles } from './fixtures/import-files'
import { preferencesOf } from './fixtures/preferences-of'

const cases = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'cases')
const isThere = existsSync(cases)

const CASES = [
  ['dpo-question-shared-beginning.jsonl', 'trl'],
  ['dpo-question.jsonl', 'trl'],
  ['dpo-instruction-input.json', 'trl'],
  ['dpo-sharegpt.json', 'trl'],
  ['dpo-one-message.jsonl', 'trl'],
  ['dpo-openai.jsonl', 'openai-preference'],
  ['dpo-chosen-messages.jsonl', 'trl'],
  ['dpo-toolcall.jsonl', 'trl'],
  ['kto.jsonl', 'unpaired'],
] as const

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

describe.skipIf(!isThere)(
  isThere ? 'odd training files' : 'odd training files (skipped: ../shared is not here)',
  () => {
    const expected: Readonly<Record<string, { readonly expected: Readonly<Record<string, unknown>> }>> = isThere
      ? JSON.parse(readFileSync(path.join(cases, 'expected.json'), 'utf8'))
      : {}

    it.each(CASES)('%s', async (name, format) => {
      const file = imported(await importFiles([{ path: path.join(cases, name), name }]))
      expect(file.format).toBe(format)
      expect(file.rejections).toEqual([])
      const read = preferencesOf(file)
      const lengths = read.filter(({ tie }) => !tie).map((one) => countWords(one.chosen) - countWords(one.rejected))
      const [longer, shorter] = [lengths.filter((by) => by > 0).length, lengths.filter((by) => by < 0).length]
      const decided = lengths.length
      expect({
        ...{ pairs: file.counts.pairs, prompts: file.counts.prompts, C: longer, D: shorter },
        ...{ tm: decided - longer - shorter, ties: read.filter(({ tie }) => tie).length, missing: 0 },
        length: Math.round(((longer - shorter) / decided) * 1e6) / 1e6,
        prompt_of_row_1: read[0]?.prompt,
        words_chosen: countWords(read[0]?.chosen ?? ''),
        words_rejected: countWords(read[0]?.rejected ?? ''),
      }).toMatchObject(expected[name]?.expected ?? { unknown: name })
    })

    it('takes the question alone for the prompt, and of a tool call the first message of the user', async () => {
      const prompts = async (name: string) =>
        preferencesOf(imported(await importFiles([{ path: path.join(cases, name), name }]))).map(({ prompt }) => prompt)
      expect((await prompts('dpo-question.jsonl'))[0]).toBe('How is tea made, case 0?')
      expect((await prompts('dpo-toolcall.jsonl'))[0]).toBe('How is tea made, case 0?')
      expect((await prompts('dpo-instruction-input.json'))[0]).toBe(
        'Answer the question.\nTell me about ferns, item 0.',
      )
      expect((await prompts('dpo-sharegpt.json'))[1]).toBe(
        'User: Hello\n\nAssistant: Hello, ask.\n\nUser: How is bread made, case 1?',
      )
    })
  },
)
