import { expect, test } from 'vitest'
import { loadDataset } from '@/lib/datasets/load-dataset'
import { withDatabase } from '@/lib/db/test-database'
import { describeFault } from '@/lib/ingest/assembly/unread'
import { loadJobs } from '@/lib/work/load-jobs'
import { previewUpload } from './preview-upload'
import { appendImport, startImport } from './start-import'
import { importFiles, runJobs, uploadFiles } from './test-import'

withDatabase()

const HEADER = 'pair_id,prompt,response_a,response_b,human.Ann'
const csv = (label: string, count = 8) => ({
  name: 'own.csv',
  bytes: [HEADER, ...Array.from({ length: count }, (_, at) => `p${at},Q${at},left ${at},right ${at},${label}`)].join(
    '\n',
  ),
})

test('the preview says why nothing comes of files, and the import refuses them with the same words', async () => {
  const uploadId = await uploadFiles([csv('perhaps')])
  const preview = await previewUpload(uploadId)
  if (!preview.ok || !preview.fault) throw new Error('a fault was expected')
  const message = describeFault(preview.fault)
  expect(message).toMatch(/^No label can be read: 8 pairs.*\nAnn: “perhaps” 8 times\.\nown\.csv, line 2: /)
  const id = await startImport({ uploadId, name: 'own', description: '', task: 'helpful' })
  await runJobs(id, ['import'])
  expect((await loadDataset(id))?.status).toBe('failed')
  expect((await loadJobs(id))[0]).toMatchObject({ status: 'failed', error: message })
})

test('verdicts that are added to a dataset bring no pairs and are no fault', async () => {
  const id = await importFiles([csv('a')])
  const more = { name: 'more.csv', bytes: csv('b').bytes.replace('human.Ann', 'model.Judge') }
  const uploadId = await uploadFiles([more])
  expect(await previewUpload(uploadId, id)).toMatchObject({ ok: true, pairs: 0, fault: null })
  await appendImport({ datasetId: id, uploadId })
  await runJobs(id)
  expect((await loadDataset(id))?.status).toBe('ready')
  const unread = await uploadFiles([{ ...more, bytes: more.bytes.replaceAll(/,b$/gm, ',perhaps') }])
  expect(await previewUpload(unread, id)).toMatchObject({ fault: { reason: expect.stringMatching(/^No label/) } })
})
