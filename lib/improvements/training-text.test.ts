import { expect, it } from 'vitest'
import { TRAINING_FORMATS } from '@/lib/improve/training/formats/formats'
import { GOLDEN_ROWS } from '@/lib/improve/training/test-golden-rows'
import type { TrainingRow } from '@/lib/improve/training/training-row'
import { trainingText } from './training-text'

async function* each(rows: readonly TrainingRow[]): AsyncGenerator<TrainingRow> {
  yield* rows
}
async function written(id: string, rows: readonly TrainingRow[]): Promise<string> {
  const format = TRAINING_FORMATS.find((one) => one.id === id)
  if (format === undefined) throw new Error(`There is no format ${id}.`)
  const parts: Buffer[] = []
  for await (const part of trainingText(format, each(rows))) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString()
}

it('writes a line a record, two where each answer stands alone', async () => {
  const lines = (await written('trl-unpaired', GOLDEN_ROWS)).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line).label)).toEqual(GOLDEN_ROWS.flatMap(() => [true, false]))
})

it('writes one array, also of nothing', async () => {
  expect(JSON.parse(await written('llama-factory-alpaca', GOLDEN_ROWS))).toHaveLength(GOLDEN_ROWS.length)
  expect(JSON.parse(await written('llama-factory-alpaca', []))).toEqual([])
})

it('escapes the table against spreadsheets, and says so', async () => {
  const table = await written('wide-csv', GOLDEN_ROWS)
  expect(table).toMatch(/^pair_id,.*,csv\.escaped\r\n/)
  expect(table).toContain(",'=2,")
})

it('writes Parquet', async () => {
  expect(await written('verl', GOLDEN_ROWS)).toMatch(/^PAR1[\s\S]*PAR1$/)
})
