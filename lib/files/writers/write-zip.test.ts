import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openPromise } from 'yauzl'
import { writeZip, type ZipPart } from './write-zip'

async function* partsOf(...parts: readonly string[]): AsyncGenerator<string> {
  yield* parts
}
async function bytesOf(files: readonly ZipPart[]): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of writeZip(files)) parts.push(part)
  return Buffer.concat(parts)
}
const two = () => [
  { name: 'a.json', parts: partsOf('[', 'é😀', ']') },
  { name: 'b/c.txt', parts: partsOf() },
]

it('packs files one after the other, the same each time', async () => {
  const bytes = await bytesOf(two())
  expect(await bytesOf(two())).toEqual(bytes)
  const folder = await mkdtemp(path.join(tmpdir(), 'proclivity-zip-'))
  try {
    const file = path.join(folder, 'x.zip')
    await writeFile(file, bytes)
    const zip = await openPromise(file)
    const found: (readonly [string, string])[] = []
    for await (const entry of zip.eachEntry()) {
      const stream = await zip.openReadStreamPromise(entry)
      const read: Buffer[] = []
      for await (const part of stream) read.push(Buffer.from(part))
      found.push([entry.fileName, Buffer.concat(read).toString()])
    }
    expect(found).toEqual([
      ['a.json', '[é😀]'],
      ['b/c.txt', ''],
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
})

it('fails when a file does', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield 'x'
    throw new Error('the dataset was deleted')
  }
  await expect(bytesOf([{ name: 'a', parts: broken() }])).rejects.toThrow('the dataset was deleted')
})
