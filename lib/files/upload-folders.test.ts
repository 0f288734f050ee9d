import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { imported, importFiles, problem } from './fixtures/import-files'
import { expandZip } from './store/expand-zip'

/** Imports files given by name and text. */
async function importTexts(texts: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'proclivity-folders-'))
  try {
    const files = Object.entries(texts).map(async ([name, text], at) => {
      const file = path.join(folder, String(at))
      await writeFile(file, text)
      return { path: file, name }
    })
    return await importFiles(await Promise.all(files))
  } finally {
    await rm(folder, { recursive: true })
  }
}
const HEADER = 'prompt,response_a,response_b,preference'
const csv = (name: string): string => `${HEADER}\n${name},A,B,a\n`

it('gives rows the folder they stand in, below what all have in common', async () => {
  const { additions } = imported(
    await importTexts({
      'x/data/news/1.csv': csv('P'),
      'x/data/web/deep/1.csv': csv('Q'),
      'x/data/1.csv': csv('R'),
      'x/README.md': 'Dear all',
    }),
  )
  expect(additions.map(({ pair }) => pair?.slices)).toEqual([{ folder: 'news' }, { folder: 'web/deep' }, {}])
})

it('names no folder where all files stand in one', async () => {
  const { additions } = imported(await importTexts({ 'x/data/1.csv': csv('P'), 'x/data/2.csv': csv('Q') }))
  expect(additions.map(({ pair }) => pair?.slices)).toEqual([{}, {}])
})

it('leaves files out that hold nothing, and says so', async () => {
  const { counts, said } = imported(
    await importTexts({
      'a.csv': csv('P'),
      'b.csv': '',
      'c.csv': ' \n\n',
      'd.csv': `${HEADER}\n`,
      'e.json': '[]',
      'f.csv': '\n'.repeat(100_000),
      'g.json': '{"rows": []}',
      'h.json': '{}',
    }),
  )
  expect(counts.pairs).toBe(1)
  expect(said).toEqual([
    'It is empty.',
    'It is empty.',
    'It has a header but no rows.',
    'It holds no rows.',
    'It holds no rows.',
    'It holds no rows.',
    'It holds no rows.',
  ])
})

it('leaves out what systems put into folders', async () => {
  const { counts, said } = imported(
    await importTexts({
      'x/a.csv': csv('P'),
      'x/.DS_Store': '\0\0\0\u0001Bud1',
      'x/__MACOSX/._a.csv': '\0\u0005\u0016\u0007',
    }),
  )
  expect(counts.pairs).toBe(1)
  expect(said).toHaveLength(2)
})

it('does the same with a zip archive', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'proclivity-zip-'))
  try {
    const packed = path.join(folder, 'a.zip')
    const zip = new ZipFile()
    const texts = {
      'data/news/1.csv': csv('P'),
      'data/web/1.csv': csv('Q'),
      'data/web/2.csv': '',
      '__MACOSX/data/._1.csv': 'x',
    }
    for (const [name, text] of Object.entries(texts)) zip.addBuffer(Buffer.from(text), name)
    zip.addEmptyDirectory('data/none')
    zip.end()
    await pipeline(zip.outputStream, createWriteStream(packed))
    const unpacked: Record<string, string> = {}
    await expandZip(packed, 'sent/a.zip', 1e6, async (entries) => {
      for (const { name, open } of entries) {
        unpacked[name] = ''
        for await (const part of open()) unpacked[name] += Buffer.from(part).toString()
      }
    })
    const { additions, said } = imported(await importTexts(unpacked))
    expect(additions.map(({ pair }) => pair?.slices)).toEqual([{ folder: 'news' }, { folder: 'web' }])
    expect(said).toEqual(['It is empty.'])
  } finally {
    await rm(folder, { recursive: true })
  }
})

it('names them all where every file is empty', async () => {
  const outcome = await importTexts({ 'a.csv': '', 'b/c.csv': `${HEADER}\n`, 'd.json': '[]' })
  expect(problem(outcome)).toBe('It is empty.\nIt has a header but no rows.\nIt holds no rows.')
})

it.each([
  ['JSON lines', (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n')],
  ['a JSON array', (rows: readonly object[]) => JSON.stringify(rows)],
  [
    'lists in an object',
    (rows: readonly object[]) => JSON.stringify({ train: rows.slice(0, 90), test: rows.slice(90) }),
  ],
  [
    'rows by id',
    (rows: readonly object[]) => JSON.stringify(Object.fromEntries(rows.map((row, at) => [`x${at}`, row]))),
  ],
])('knows a label that begins after the first rows of %s', async (_, write) => {
  const rows = Array.from({ length: 400 }, (_, at) => ({
    ...{ prompt: `P${at}`, response_a: `A${at}`, response_b: `B${at}` },
    ...(at > 300 && { 'human.ann': 'a' }),
  }))
  const { ledger } = imported(await importTexts({ 'x.json': write(rows) }))
  expect(ledger.files[0]).toMatchObject({ rows: 400, read: 400 })
  expect(ledger.raters).toMatchObject([{ name: 'ann', imported: 99 }])
})
