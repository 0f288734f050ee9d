import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TrainingFormat } from '@/lib/improve/training/formats/format'
import { TRAINING_FORMATS } from '@/lib/improve/training/formats/formats'
import { GOLDEN_ROWS } from '@/lib/improve/training/test-golden-rows'
import type { TrainingRow } from '@/lib/improve/training/training-row'
import { trainingText } from '@/lib/improvements/training-text'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { recognise } from '@/lib/ingest/mapping/recognise'
import { writeTurns } from '@/lib/words/turns'
import { imported, importFiles, problem } from './fixtures/import-files'
import { preferencesOf } from './fixtures/preferences-of'

async function* each(rows: readonly TrainingRow[]): AsyncGenerator<TrainingRow> {
  yield* rows
}

/** Writes rows in a format, with what must lie beside them, and reads the files as an upload. */
async function importAgain(format: TrainingFormat, rows: readonly TrainingRow[]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'proclivity-training-'))
  try {
    const name = `train.${format.extension}`
    const parts: Buffer[] = []
    for await (const part of trainingText(format, each(rows))) parts.push(Buffer.from(part))
    await writeFile(path.join(folder, name), Buffer.concat(parts))
    const beside = format.beside([name])
    for (const file of beside) await writeFile(path.join(folder, file.name), file.text)
    const names = [name, ...beside.map((file) => file.name)]
    return await importFiles(names.map((one) => ({ name: one, path: path.join(folder, one) })))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The prompt as a dataset keeps it; only the table of pairs keeps the source apart. */
const promptOf = (format: TrainingFormat, { prompt, system, messages }: TrainingRow): string =>
  format.id === 'wide-csv'
    ? prompt
    : writeTurns([
        ...(system === null ? [] : [{ role: 'system', text: system }]),
        ...messages.map(({ role, content }) => ({ role, text: content })),
      ])

const READ_BACK = TRAINING_FORMATS.filter(({ holds }) => holds !== 'winners')
const recogniser: Readonly<Record<string, string>> = {
  'trl-unpaired': 'unpaired',
  'nemo-rl': 'nemo-rl',
  'openai-preference': 'openai-preference',
  'wide-csv': 'proclivity',
}

describe.each(READ_BACK.map((format) => [format.id, format] as const))('%s, read back', (id, format) => {
  it('has the same preferences on the same prompts', async () => {
    const again = imported(await importAgain(format, GOLDEN_ROWS))
    expect(again.format).toBe(recogniser[id] ?? 'trl')
    expect(again.rejections).toEqual([])
    expect(preferencesOf(again)).toEqual(
      GOLDEN_ROWS.map((row) => ({
        prompt: promptOf(format, row),
        chosen: row.chosen,
        rejected: row.rejected,
        tie: false,
        strength: format.margin ? row.margin : null,
      })),
    )
    expect(again.counts).toMatchObject({ pairs: GOLDEN_ROWS.length, prompts: GOLDEN_ROWS.length - 1, raters: 1 })
  })

  it('is read back from a single row', async () => {
    for (const row of GOLDEN_ROWS) {
      const [read, ...more] = preferencesOf(imported(await importAgain(format, [row])))
      expect(more).toEqual([])
      expect(read).toMatchObject({ chosen: row.chosen, rejected: row.rejected })
    }
  })
})

describe('texts of any kind', () => {
  const SPECIAL = [
    'System: ',
    'User: ',
    'Assistant: ',
    'Human: ',
    '\n\n',
    '\n',
    ' ',
    '[',
    '{',
    '"',
    '\\',
    '\u2028',
    '\0',
    '😀',
    'é',
  ]
  const text = fc
    .array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.join('').toWellFormed())
    .filter((joined) => joined.trim() !== '')
  const turns = fc.array(fc.tuple(text, text), { maxLength: 2 })
  const row = fc
    .record({ system: fc.option(text), before: turns, last: text, chosen: text, rejected: text })
    .filter(({ chosen, rejected }) => chosen !== rejected)
    .map(({ system, before, last, chosen, rejected }): TrainingRow => {
      const messages = [
        ...before.flatMap(([asked, answered]) => [
          { role: 'user' as const, content: asked },
          { role: 'assistant' as const, content: answered },
        ]),
        { role: 'user' as const, content: last },
      ]
      const ids = { pairId: '1', promptId: null, prompt: last, source: null }
      return { ...ids, system, messages, chosen, rejected, chosenFirst: true, tie: false, margin: null }
    })
  const CHAT = ['trl-preference', 'trl-unpaired', 'openrlhf', 'axolotl-dpo', 'nemo-rl', 'openai-preference']

  it.each(READ_BACK.filter(({ id }) => CHAT.includes(id)).map((format) => [format.id, format] as const))(
    '%s: messages are never taken for anything else',
    (_, format) => {
      fc.assert(
        fc.property(row, (given) => {
          if (!('lines' in format)) throw new Error('lines were expected')
          const sample = sampleOf(format.lines(given).map((line) => JSON.parse(line)))
          const known = recognise([sample])
          if (!known.ok) throw new Error('a known format was expected')
          const read = known.format.open(sample)
          const [record, ...more] = sample.rows.flatMap((each) => read(each).records)
          if (record?.kind !== 'pair' || more.length > 0) throw new Error('one pair was expected')
          const won = record.votes[0]?.choice === 1
          expect([record.prompt, won ? record.a.text : record.b.text, won ? record.b.text : record.a.text]).toEqual([
            promptOf(format, given),
            given.chosen,
            given.rejected,
          ])
        }),
      )
    },
  )
})

it('the table of pairs keeps its ties', async () => {
  const format = READ_BACK.find(({ ties }) => ties)
  const [first] = GOLDEN_ROWS
  if (format === undefined || first === undefined) throw new Error('a format with ties was expected')
  expect(preferencesOf(imported(await importAgain(format, [{ ...first, tie: true }])))).toMatchObject([{ tie: true }])
})

it('fine-tuning on winners is refused, with the reason', async () => {
  const winners = TRAINING_FORMATS.find(({ holds }) => holds === 'winners')
  if (winners === undefined) throw new Error('a format of winners was expected')
  expect(problem(await importAgain(winners, GOLDEN_ROWS))).toContain(
    'Its rows hold one answer each and no label: there is no preference to read.',
  )
})
