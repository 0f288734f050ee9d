import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { datasetContent } from '@/lib/imports/test-dataset-content'
import { importOnly } from '@/lib/imports/test-import'
import { storeRecords } from '@/lib/imports/test-store-records'
import type { PairRecord, RaterKey, ResponseText, Vote } from '@/lib/ingest/record'
import type { ExportFormat } from '@/lib/words/export/export-format'
import type { Choice } from '@/lib/words/rater'
import { exportDataset } from './export-dataset'

withDatabase()

const SPECIAL = [
  ...['=', '+', '-', '@', '\t', "'", "''", '"', ',', ';', '|', '\n', '\r\n', '\r', ' ', '.', '%', '%20', '1', '-1'],
  ...['.swapped', 'swapped', '.a', '.b', 'a', 'tie', 'unreadable', 'null', 'NaN', '__proto__', 'constructor', '{', '['],
  ...['é', '😀', '\u00a0', '\ufeff', '\u2028', 'human.', 'strength.'],
]
const piecesOf = (pieces: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 4 })
    .map((all) => all.join(''))
const name = piecesOf(SPECIAL).map((text) => text.replaceAll('\0', '').toWellFormed().replaceAll('\ufffd', ''))
const text = piecesOf([...SPECIAL, '\0']).map((each) => each.toWellFormed().replaceAll('\ufffd', ''))
const optional = fc.option(text, { freq: 2 })

const choice = fc.constantFrom<Choice | null>(1, 0, -1, null)
const rater: fc.Arbitrary<RaterKey> = fc.oneof(
  name.map((each): RaterKey => ({ name: each, kind: 'human', setting: null })),
  name.map((each): RaterKey => ({ name: each, kind: 'model', setting: 'discrimination' })),
  name.map((each): RaterKey => ({ name: each, kind: 'model', setting: 'generation' })),
)
const voteOf = (key: RaterKey): fc.Arbitrary<Vote> =>
  fc.record({
    rater: fc.constant(key),
    choice,
    raw: fc.constant('as it was'),
    strength: fc.option(fc.float({ noNaN: true, noDefaultInfinity: true }), { freq: 1 }),
    orders: fc.option(fc.record({ shown: choice, swapped: choice }), { freq: 1 }),
  })
const response: fc.Arbitrary<ResponseText> = fc.record({
  text,
  source: optional,
  author: optional,
  level: fc.option(fc.integer({ min: 1, max: 5 })),
})
const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))

const records = fc
  .record({
    raters: fc.uniqueArray(rater, { maxLength: 4, selector: (each) => JSON.stringify(each) }),
    factors: fc.uniqueArray(name, { maxLength: 3 }),
    slices: fc.uniqueArray(name, { maxLength: 3 }),
  })
  .chain(({ raters, factors, slices }) => {
    const record: fc.Arbitrary<PairRecord> = fc.record({
      kind: fc.constant('pair' as const),
      pairId: optional,
      promptId: optional,
      prompt: text,
      source: optional,
      a: response,
      b: response,
      votes: fc.subarray(raters).chain((some) => fc.tuple(...some.map(voteOf))),
      factors: fc
        .subarray(factors)
        .chain((some) =>
          fc.tuple(...some.map((factor) => fc.record({ factor: fc.constant(factor), a: value, b: value }))),
        ),
      slices: fc
        .subarray(slices)
        .chain((some) => fc.tuple(...some.map((slice) => fc.tuple(fc.constant(slice), name))))
        .map((entries): Readonly<Record<string, string>> => Object.fromEntries(entries)),
    })
    return fc.array(record, { minLength: 1, maxLength: 8 })
  })

async function bytesOf(datasetId: number, format: ExportFormat): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of exportDataset(datasetId, format)) parts.push(part)
  return Buffer.concat(parts)
}

const importAgain = (bytes: string) => importOnly([{ name: 'export', bytes }])

describe('a dataset with hostile names and texts', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (given) => {
        const id = await storeRecords(given)
        const content = await datasetContent(id)
        const lines = (await bytesOf(id, 'jsonl')).toString()
        expect(await datasetContent(await importAgain(lines))).toEqual(content)
        expect(await datasetContent(await importAgain((await bytesOf(id, 'csv')).toString()))).toEqual(content)
        const again = await importOnly([{ name: 'export', bytes: exportDataset(id, 'parquet') }])
        expect(await datasetContent(again)).toEqual(content)
      }),
      { numRuns: process.env.PROCLIVITY_ALL ? 40 : 12 },
    )
  })
})
