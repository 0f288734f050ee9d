import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { uploadPath } from '@/lib/files/store/upload-store'
import { loadLint, requestLint } from './load-lint'
import { startImport } from './start-import'
import { runJobs, uploadFiles } from './test-import'

withDatabase()

test('files are packed once their rows are searchable, and can be checked all the same', async () => {
  const words = 'A long answer that says the same once more. '.repeat(60)
  const rows = Array.from(
    { length: 250 },
    (_, at) => `Question ${at}?,${at} ${words},${words} ${at},${at % 3 ? 'a' : 'b'}`,
  )
  const csv = ['prompt,response_a,response_b,human.Ann', ...rows].join('\n')
  const uploadId = await uploadFiles([{ name: 'pairs.csv', bytes: csv }])
  const datasetId = await startImport({ uploadId, name: 'packed', description: '', task: 'helpful' })
  const file = uploadPath(uploadId, 0)
  await runJobs(datasetId, ['import'])
  expect(existsSync(file)).toBe(true)
  await runJobs(datasetId, ['index'])
  expect([existsSync(file), existsSync(`${file}.zst`)]).toEqual([false, true])
  await requestLint(datasetId)
  await runJobs(datasetId, ['lint'])
  expect(await loadLint(datasetId)).toMatchObject({ error: null, report: { rows: 250, pairs: 250 } })
})
