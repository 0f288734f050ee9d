import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { deflateRawSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { withDatabase } from '@/lib/db/test-database'
import { listUploadFiles } from '@/lib/db/upload'
import { incomingName } from '@/lib/files/store/upload-store'
import { chooseOptions } from './choose-options'
import { loadUpload, previewUpload } from './preview-upload'
import { createUpload, receiveFile, sweepHalfFiles } from './receive-file'

withDatabase()

async function send(uploadId: string, ...files: readonly (readonly [string, string | Uint8Array])[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zip-'))
  const zip = new ZipFile()
  for (const [name, text] of files) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path.join(folder, 'a.zip')))
  await receiveFile(uploadId, 'a.zip', createReadStream(path.join(folder, 'a.zip')), null).finally(() =>
    rmSync(folder, { recursive: true }),
  )
}

test('an archive becomes its files, which are one dataset', async () => {
  const uploadId = await createUpload()
  const pairs = '[{"idx":1,"instruction":"I","response1":"A","response2":"B","annotator1":1}]'
  await send(
    uploadId,
    ['set/pairs.json', pairs],
    ['set/judge.json', '[{"idx":1,"gpt_result":"2"}]'],
    ['set/README.md', '# x'],
  )
  expect((await listUploadFiles(uploadId)).map(({ name }) => name)).toEqual([
    'a/set/pairs.json',
    'a/set/judge.json',
    'a/set/README.md',
  ])
  const preview = await previewUpload(uploadId)
  expect(preview).toMatchObject({ ok: true, pairs: 1, ledger: { leftOut: [{ file: 'a/set/README.md' }] } })
})

test('a workbook is a file, by itself and in an archive, and is told by what it holds', async () => {
  const sheet = (name: string, ...rows: readonly string[][]) => ({
    name,
    rows: [['Prompt', 'Response A', 'Response B', 'Preference'], ...rows],
  })
  const book = await writeXlsx({ sheets: [sheet('One', ['P', 'A', 'B', 'a']), sheet('Two', ['Q', 'C', 'D', 'b'])] })
  const alone = await createUpload()
  await receiveFile(alone, 'answers.zip', Readable.from([book]), null)
  expect((await listUploadFiles(alone)).map(({ name }) => name)).toEqual(['answers.zip'])
  expect(await previewUpload(alone)).toMatchObject({ ok: true, pairs: 1 })
  const packed = await createUpload()
  await send(
    packed,
    ['first.xlsx', book],
    ['more.csv', 'prompt;response_a;response_b;preference;;\nR;E;F;tie;;\n;;;;;\n'],
  )
  await chooseOptions({ uploadId: packed, options: { sheets: { 'a/first.xlsx': 'Two' } }, saveAs: null })
  const { preview, sheets } = await loadUpload(packed, null, false)
  expect(preview).toMatchObject({
    ...{ ok: true, pairs: 2 },
    ledger: { leftOut: [{ file: 'a/first.xlsx', reason: 'The sheet “One” (2 rows) is not read: “Two” is.' }] },
  })
  expect(sheets.workbooks).toEqual([{ file: 'a/first.xlsx', sheet: 'Two', sheets: ['One', 'Two'] }])
})

test('of an archive that is refused, nothing stays', async () => {
  const uploadId = await createUpload()
  await expect(send(uploadId, ['x.csv', '1'], ['x.csv', '2'])).rejects.toThrow('two files called x.csv')
  expect(await listUploadFiles(uploadId)).toEqual([])
})

const folderOf = (uploadId: string): string => path.join(process.env.DATA_DIR ?? '', 'uploads', uploadId)

test('of a file that arrives half, whatever became of the rest, nothing stays', async () => {
  const uploadId = await createUpload()
  async function* cut() {
    yield Buffer.from('prompt,')
    throw new Error('the connection broke')
  }
  const nothing = () => new ReadableStream({ start: (control) => control.error(new Error('nothing ever came')) })
  const send = (body: AsyncIterable<Uint8Array>, expected: number | null) =>
    receiveFile(uploadId, 'a.csv', body, expected)
  await expect(send(cut(), null)).rejects.toThrow('the connection broke')
  await expect(send(nothing(), null)).rejects.toThrow('nothing ever came')
  await expect(send(Readable.from([Buffer.from('abc')]), 4)).rejects.toThrow('3 of 4 bytes arrived')
  await expect(send(Readable.from([Buffer.from('abc')]), 2)).rejects.toThrow('3 of 2 bytes arrived')
  expect(readdirSync(folderOf(uploadId))).toEqual([])
  expect(await listUploadFiles(uploadId)).toEqual([])
})

test('what a process had received in part when it was killed is swept, and nothing that arrives in another one', async () => {
  const uploadId = await createUpload()
  await receiveFile(uploadId, 'a.csv', Readable.from([Buffer.from('abc')]), 3)
  mkdirSync(folderOf(uploadId), { recursive: true })
  const [dead, alive] = [2 ** 22 + 1, process.ppid]
  for (const pid of [dead, alive, process.pid])
    writeFileSync(path.join(folderOf(uploadId), `incoming-${pid}-x`), 'half')
  const own = incomingName()
  writeFileSync(path.join(folderOf(uploadId), own), 'half')
  await sweepHalfFiles()
  expect(readdirSync(folderOf(uploadId)).sort()).toEqual(['0', `incoming-${alive}-x`, own].sort())
})

test('an entry that is larger than its archive says is refused by name, and nothing else happens', async () => {
  const uploadId = await createUpload()
  const surprises: unknown[] = []
  const note = (error: unknown) => void surprises.push(error)
  process.on('uncaughtException', note).on('unhandledRejection', note)
  try {
    for (let attempt = 0; attempt < 5; attempt++)
      await expect(
        receiveFile(uploadId, 'a.zip', Readable.from([lyingZip('x.csv', Buffer.alloc(3e6), 10)]), null),
      ).rejects.toThrow(
        'a.zip: Its file x.csv holds more than the 10 bytes that the archive says. Pack the files again.',
      )
    await new Promise((resolve) => setImmediate(resolve))
  } finally {
    process.off('uncaughtException', note).off('unhandledRejection', note)
  }
  expect(surprises).toEqual([])
  expect(readdirSync(folderOf(uploadId))).toEqual([])
})

/** A zip of one file, whose directory says another size. */
function lyingZip(name: string, bytes: Buffer, said: number): Buffer {
  const packed = deflateRawSync(bytes)
  const header = (signature: number, size: number, shift: number) => {
    const head = Buffer.alloc(size)
    head.writeUInt32LE(signature, 0)
    head.writeUInt16LE(8, 8 + shift)
    head.writeUInt32LE(packed.length, 18 + shift)
    head.writeUInt32LE(said, 22 + shift)
    head.writeUInt16LE(name.length, 26 + shift)
    return head
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  const file = Buffer.from(name)
  return Buffer.concat([header(0x04034b50, 30, 0), file, packed, header(0x02014b50, 46, 2), file, end])
}
