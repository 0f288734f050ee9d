import type { PoolClient } from 'pg'
import { openStoredUpload } from '@/lib/datasets/open-stored-upload'
import { proveKeys, suspendKeyChecks } from '@/lib/db/bulk'
import { inTransaction } from '@/lib/db/client'
import { type DatasetRow, finishImport, getDataset, lockDataset } from '@/lib/db/dataset'
import { putImportedFactor } from '@/lib/db/measurement'
import { writeAdditions } from '@/lib/db/write-additions'
import { AppError } from '@/lib/errors'
import { FileError } from '@/lib/files/file-error'
import type { Upload } from '@/lib/files/read-upload'
import { createAssembler } from '@/lib/ingest/assemble'
import { createLedger } from '@/lib/ingest/ledger'
import { takeRow } from '@/lib/ingest/take-row'
import { enqueueJob } from './enqueue-job'
import { createImportedColumns } from './imported-columns'
import type { ReportProgress } from './progress'

/**
 * Brings an upload's rows into the database in one transaction: all of them or none. Once it is through, a further run
 * finds the dataset ready and does nothing.
 */
export async function importDataset(datasetId: number, report: ReportProgress): Promise<void> {
  const dataset = await getDataset(datasetId)
  if (!dataset || dataset.status === 'failed') return
  if (dataset.status === 'importing') {
    const upload = await openStoredUpload(dataset.uploadId)
    await inTransaction((client) => importRows(client, dataset, upload, report)).catch((error: unknown) => {
      throw error instanceof FileError ? new AppError('invalid', error.message) : error
    })
  }
  await enqueueJob(datasetId, 'measure')
}

async function importRows(
  client: PoolClient,
  dataset: DatasetRow,
  upload: Upload,
  report: ReportProgress,
): Promise<void> {
  await lockDataset(client, dataset.id)
  await suspendKeyChecks(client)
  const { files, format } = upload.recognition
  const assembler = createAssembler()
  const ledger = createLedger(files.map((file) => ({ file: file.sample.path, format: format.label, role: file.role })))
  const writer = writeAdditions(client, dataset.id)
  const imported = createImportedColumns()
  for await (const rows of upload.read()) {
    for (const row of rows) {
      const { additions, rejections } = takeRow(row, assembler, ledger)
      for (const addition of additions) {
        writer.add(addition)
        imported.add(addition)
      }
      for (const rejection of rejections) writer.reject(rejection)
      await writer.drain()
    }
    const { bytesRead, bytes } = upload.progress()
    await report(bytesRead, bytes)
  }
  await writer.end()
  const counts = assembler.counts()
  if (counts.pairs === 0)
    throw new AppError('invalid', 'No row of these files could be imported; the preview lists why, row by row.')
  for (const [position, { name, values }] of imported.finish(counts.responses).entries())
    await putImportedFactor(client, dataset.id, name, position, values)
  await proveKeys(client, dataset.id)
  await finishImport(client, dataset.id, { ...counts, format: format.label, ledger: ledger.current() })
}
