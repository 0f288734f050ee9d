import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TrainingFormat } from '@/lib/improve/training/formats/format'
import { TRAINING_FORMATS } from '@/lib/improve/training/formats/formats'
import { GOLDEN_ROWS } from '@/lib/improve/training/test-golden-rows'
import type { TrainingRow } from '@/lib/improve/training/training-row'
import { trainingText } from '@/lib/improvements/training-text'
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
