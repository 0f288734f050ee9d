import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { withDatabase } from '@/lib/db/test-database'
import { listUploadFiles } from '@/lib/db/upload'
import { previewUpload } from './preview-upload'
import { createUpload, receiveFile } from './receive-file'

withDatabase()

async function send(uploadId: string, ...files: readonly (readonly [string, string])[]): Promise<void> {
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

test('of an archive that is refused, nothing stays', async () => {
  const uploadId = await createUpload()
  await expect(send(uploadId, ['x.csv', '1'], ['x.csv', '2'])).rejects.toThrow('two files called x.csv')
  expect(await listUploadFiles(uploadId)).toEqual([])
})
