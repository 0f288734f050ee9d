import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { expandZip, isWorkbook, isZip } from './expand-zip'

const folder = mkdtempSync(path.join(tmpdir(), 'zip-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => path.join(folder, name)

async function pack(files: Readonly<Record<string, string | Buffer>>, name = 'a.zip'): Promise<string> {
  const zip = new ZipFile()
  for (const [inner, bytes] of Object.entries(files)) zip.addBuffer(Buffer.from(bytes), inner)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(at(name)))
  return at(name)
}
const unpack = (file: string, maxBytes = 1e9) =>
  expandZip(file, 'data.zip', maxBytes, async (entries) => {
    const read: [string, string][] = []
    for (const entry of entries) {
      let text = ''
      for await (const part of entry.open()) text += Buffer.from(part).toString()
      read.push([entry.name, text])
    }
    return read
  })
/** An archive of one file whose directory claims what it is told to; the real data is `packed`. */
function forge(name: string, packed: Buffer, unpackedSize: number, times = 1): Buffer {
  const header = (signature: number, size: number) => {
    const bytes = Buffer.alloc(size)
    bytes.writeUInt32LE(signature, 0)
    return bytes
  }
  const local = header(0x04034b50, 30)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(Math.min(unpackedSize, 0xfffffffe), 22)
  local.writeUInt16LE(name.length, 26)
  const central = header(0x02014b50, 46)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(Math.min(unpackedSize, 0xfffffffe), 24)
  central.writeUInt16LE(name.length, 28)
  const directory = Buffer.concat(Array.from({ length: times }, () => Buffer.concat([central, Buffer.from(name)])))
  const end = header(0x06054b50, 22)
  end.writeUInt16LE(times, 8)
  end.writeUInt16LE(times, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, directory, end])
}
async function refusal(bytes: Buffer): Promise<string> {
  writeFileSync(at('forged.zip'), bytes)
  const before = process.memoryUsage().rss
  const message = await unpack(at('forged.zip')).then(
    () => 'unpacked',
    (error: Error) => error.message,
  )
  expect(process.memoryUsage().rss - before).toBeLessThan(300e6)
  return message
}

describe('expandZip', () => {
  it('gives every file with its path, and leaves out folders and clutter', async () => {
    const file = await pack({
      'x.csv': '1',
      'judges/y.json': '2',
      '__MACOSX/._x.csv': '3',
      '.DS_Store': '4',
      'judges/Thumbs.db': '5',
    })
    expect(await isZip(file)).toBe(true)
    expect(await unpack(file)).toEqual([
      ['data/x.csv', '1'],
      ['data/judges/y.json', '2'],
    ])
  })

  it('refuses names that lead out of the archive', async () => {
    const packed = deflateRawSync('x')
    for (const name of ['../../etc/passwd', '/etc/passwd', 'C:/x', 'a\\..\\b'])
      expect(await refusal(forge(name, packed, 1)), name).toContain('The zip archive cannot be read')
  })

  it('refuses what unpacks to far more than data does, before unpacking it', async () => {
    const zeros = deflateRawSync(Buffer.alloc(100e6))
    expect(await refusal(forge('x.csv', zeros, 100e6))).toContain('times its size')
    expect(await refusal(forge('x.csv', zeros, 4e9))).toContain('It unpacks to more than 1000000000 bytes')
    expect(await refusal(forge('x.csv', deflateRawSync(Buffer.alloc(10e6)), 10e6, 50))).toContain('overlap')
  })

  it('refuses a file that is larger than the directory says', async () => {
    expect(await refusal(forge('x.csv', deflateRawSync(Buffer.alloc(1e6)), 10))).toBe(
      'data.zip: Its file x.csv holds more than the 10 bytes that the archive says. Pack the files again.',
    )
    expect(await refusal(forge('x.csv', deflateRawSync('short'), 10))).toContain('Its file x.csv cannot be read')
    expect(await refusal(forge('x.csv', Buffer.from('no deflate'), 10))).toContain('Its file x.csv cannot be read')
  })

  it('loses none of two files of one name', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from('1'), 'x.csv')
    zip.addBuffer(Buffer.from('2'), 'x.csv')
    zip.end()
    await pipeline(zip.outputStream, createWriteStream(at('twice.zip')))
    await expect(unpack(at('twice.zip'))).rejects.toThrow('It holds two files called x.csv')
  })

  it('says of an office document what to do', async () => {
    const types = { '[Content_Types].xml': '<x/>' }
    const asTable = 'Save it as XLSX or CSV UTF-8'
    await expect(unpack(await pack({ ...types, 'word/document.xml': '<y/>' }))).rejects.toThrow(asTable)
    await expect(unpack(await pack({ ...types, 'xl/workbook.bin': 'y' }))).rejects.toThrow(/XLSB.*Save it as XLSX/)
    await expect(unpack(await pack({ mimetype: 'x', 'content.xml': '<y/>' }))).rejects.toThrow(/OpenDocument.*XLSX/)
    const workbook = await pack({ ...types, 'xl/workbook.xml': '<y/>' })
    expect([await isWorkbook(workbook), await isWorkbook(await pack({ 'x.csv': 'text' }))]).toEqual([true, false])
  })

  it('refuses an archive that is cut off or empty', async () => {
    const whole = readFileSync(await pack({ 'x.csv': 'text' }))
    expect(await refusal(whole.subarray(0, whole.length - 10))).toContain('Pack the files again')
    expect(await refusal(readFileSync(await pack({ '.hidden': 'x' })))).toContain('It holds no files')
  })
})
