import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { listUploadFiles } from '@/lib/db/upload'
import { uploadPath } from '@/lib/files/store/upload-store'
import { createUpload } from './receive-file'
import { receiveFiles } from './receive-files'

withDatabase()

const FILES: readonly (readonly [name: string, text: string])[] = [
  ['folder/a.jsonl', '{"a":"é\u2028"}\n'],
  ['folder/empty.txt', ''],
  ['folder/b.csv', 'x,y\n1,2\n'],
]
const list = (files: typeof FILES) =>
  `${JSON.stringify(files.map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })))}\n`

/** A body as it comes over the wire: in pieces that know nothing of files. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('several files come out of one body as they went in, in their order, however it is cut', async () => {
  for (const size of [1, 7, 10_000]) {
    const uploadId = await createUpload()
    const body = list(FILES) + FILES.map(([, text]) => text).join('')
    expect(await receiveFiles(uploadId, inPieces(body, size))).toEqual({ files: 3 })
    const kept = await listUploadFiles(uploadId)
    const texts = await Promise.all(kept.map(({ position }) => readFile(uploadPath(uploadId, position), 'utf8')))
    expect(kept.map(({ name }, at) => [name, texts[at]])).toEqual(FILES)
  }
})

test('what is wrong with one of them names it, and what was cut off is no short file', async () => {
  const uploadId = await createUpload()
  const body = list(FILES) + (FILES[0]?.[1] ?? '')
  await expect(receiveFiles(uploadId, inPieces(body, 8))).rejects.toThrow(
    'folder/b.csv: The upload was cut off: 0 of 8 bytes arrived.',
  )
  expect((await listUploadFiles(uploadId)).map(({ name }) => name)).toEqual(['folder/a.jsonl', 'folder/empty.txt'])
  for (const wrong of ['', 'x', '[]\n', '[{"name":"a","bytes":-1}]\n', `[${' '.repeat(500_000)}`])
    await expect(receiveFiles(uploadId, inPieces(wrong, 1000))).rejects.toThrow('list of files')
})
