import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { packStored } from './pack-stored'
import { openUpload, type UploadRow } from './read-upload'
import { storedBytes } from './stored-file'

const folder = mkdtempSync(path.join(tmpdir(), 'pack-stored-'))
const file = path.join(folder, '0')
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const words = 'Each answer is a text of so many words. '.repeat(20)
const CSV = [
  'pair_id,prompt,response_a,response_b,human.Ann',
  ...Array.from({ length: 800 }, (_, at) => `p${at},Question ${at}?,"é ${at} ${words}","${words}\n${at}",a`),
].join('\n')
const JSON_ROWS = JSON.stringify({
  about: 'x',
  data: Array.from({ length: 800 }, (_, at) => ({
    ...{ prompt: `Question ${at}?`, response_a: `${words} ${at}`, response_b: words, preference: 'b' },
  })),
})

async function read(name: string) {
  const opened = await openUpload([{ path: file, name, bytes: Buffer.byteLength(CSV) }])
  if (!opened.ok) throw new Error(JSON.stringify(opened))
  const rows: UploadRow[] = []
  for await (const batch of opened.upload.read()) rows.push(...batch)
  return { rows, progress: opened.upload.progress() }
}
async function bytesOf(place: string): Promise<Buffer | null> {
  const bytes = await storedBytes(place)
  if (!bytes) return null
  const parts: Buffer[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}

it.each([
  ['pairs.csv', CSV],
  ['pairs.json', JSON_ROWS],
])('%s gives the same bytes, rows, lines and progress once it is packed', async (name, text) => {
  writeFileSync(file, text)
  const before = await read(name)
  await packStored(file, 'incoming-')
  expect(readdirSync(folder)).toEqual(['0.zst'])
  expect(statSync(`${file}.zst`).size).toBeLessThan(text.length / 2)
  expect(await read(name)).toEqual(before)
  expect((await bytesOf(file))?.toString()).toBe(text)
  await packStored(file, 'incoming-')
  expect(readdirSync(folder)).toEqual(['0.zst'])
})

it('goes on where a crash left both forms, and leaves the file where it is stopped', async () => {
  writeFileSync(file, CSV)
  const stopped = AbortSignal.abort(new Error('stopped'))
  await expect(packStored(file, 'incoming-', stopped)).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['0'])
  copyFileSync(file, `${file}.kept`)
  await packStored(file, 'incoming-')
  copyFileSync(`${file}.kept`, file)
  expect((await bytesOf(file))?.toString()).toBe(CSV)
  await packStored(file, 'incoming-')
  expect(readdirSync(folder)).toEqual(['0.kept', '0.zst'])
})

it('names a packed file that was damaged, and one that is not there', async () => {
  writeFileSync(file, CSV)
  await packStored(file, 'incoming-')
  const packed = readFileSync(`${file}.zst`)
  const last = packed.length - 1
  packed.writeUInt8((packed[last] ?? 0) ^ 1, last)
  writeFileSync(`${file}.zst`, packed)
  await expect(bytesOf(file)).rejects.toThrow(/checksum/i)
  expect(await storedBytes(path.join(folder, 'other'))).toBeNull()
})

it('leaves what is packed, no text or small as it is', async () => {
  for (const bytes of [
    gzipSync(CSV, { level: 0 }),
    Buffer.concat([Buffer.from('PAR1'), randomBytes(1_500_000)]),
    'a,b\n1,2',
  ]) {
    writeFileSync(file, bytes)
    await packStored(file, 'incoming-')
    expect(readdirSync(folder)).toEqual(['0'])
  }
})
