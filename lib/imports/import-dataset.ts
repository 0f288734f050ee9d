import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import { endWithProcess, proveKeys, suspendKeyChecks } from '@/lib/db/bulk'
import { inTransaction, pool } from '@/lib/db/client'
import { type DatasetRow, getDataset } from '@/lib/db/dataset'
import { countRejectedRows, finishImport, getPendingImport, type ImportRow, lockImport } from '@/lib/db/dataset-import'
import { putJob } from '@/lib/db/job'
import { putImportedFactor } from '@/lib/db/measurement'
import { createTables } from '@/lib/db/tables/create-tables'
import { SHARED } from '@/lib/db/tables/row-tables'
import { writePages } from '@/lib/db/tables/write-pages'
import { writeAdditions } from '@/lib/db/write-additions'
import { AppError } from '@/lib/errors'
import { FileError } from '@/lib/files/file-error'
import { mayLackLabels } from '@/lib/files/readers/upload-plan'
import { createAssembler } from '@/lib/ingest/assembly/assemble'
import type { Addition } from '@/lib/ingest/assembly/assembly'
import { openLedger } from '@/lib/ingest/assembly/ledger'
import { takeDerived, takeRow } from '@/lib/ingest/assembly/take-row'
import { createUnread, describeFault } from '@/lib/ingest/assembly/unread'
import type { Progress } from '@/lib/work/progress'
import { createImportedColumns } from './imported-columns'
import { loadKnown } from './load-known'
import { openStoredUpload } from './open-stored-upload'
import { openBeside } from './reading/read-in-thread'

/** Bytes of files from which on it is worth a thought when they are written. */
const LARGE = 16 * 1024 * 1024

type Stored = Awaited<ReturnType<typeof openStoredUpload>>
type Pending = {
  readonly dataset: DatasetRow
  readonly pending: ImportRow
  readonly opening: Promise<Stored>
}

/**
 * Brings an upload's rows into the database in one transaction: all of them or none. Once it is through, a further run
 * finds nothing that waits and does nothing.
 */
export async function importDataset(datasetId: number, report: Progress['report']): Promise<void> {
  const dataset = await getDataset(datasetId)
  if (!dataset || dataset.status === 'failed') return
  const pending = await getPendingImport(datasetId)
  if (pending) {
    // Its files are looked at while the database makes ready for their rows; what is wrong with them is met after that.
    const opening = openStoredUpload(pending.uploadId, pending.number > 1, openBeside)
    const opened = opening.catch(() => null)
    try {
      await inTransaction((client) => importRows(client, { dataset, pending, opening }, report))
    } catch (error) {
      throw error instanceof FileError ? new AppError('invalid', error.message) : error
    } finally {
      await (await opened)?.upload.close()
    }
  }
  await putJob('measure', datasetId)
  await putJob('index', datasetId)
}

async function importRows(
  client: PoolClient,
  { dataset, pending, opening }: Pending,
  report: Progress['report'],
): Promise<void> {
  await endWithProcess(client)
  await lockImport(client, pending)
  const known = await loadKnown(dataset, report)
  await suspendKeyChecks(client)
  const own = pending.number === 1 ? await createTables(client, dataset.id) : null
  const rejected = own ? 0 : await countRejectedRows(dataset.id)
  const writer = writeAdditions(client, dataset.id, own ?? SHARED, rejected)
  const assembler = createAssembler(known.registry)
  const before = assembler.counts()
  const { upload, options } = await opening
  const ledger = openLedger(upload.plan)
  const unread = createUnread(options.mapping)
  const imported = createImportedColumns(known.registry, known.columns)
  const write = (addition: Addition): void => {
    writer.add(addition)
    imported.add(addition)
  }
  const tell = async (): Promise<void> => {
    const { bytesRead, bytes } = upload.progress()
    await report(bytesRead, bytes)
  }
  for await (const rows of upload.read()) {
    for (const row of rows) {
      const { additions, rejections } = takeRow(row, assembler, ledger)
      for (const addition of additions) write(addition)
      for (const rejection of rejections) writer.reject(rejection)
      unread.take(row.reading, rejections)
      if (writer.isDue()) await writer.drain()
    }
    await tell()
  }
  let derived = 0
  for (const addition of takeDerived(options.rule, assembler, ledger)) {
    write(addition)
    for (const rejection of addition.rejections) writer.reject(rejection)
    await writer.drain()
    if (++derived % 1000 === 0) await tell()
  }
  const sent = await writer.end()
  if (upload.progress().bytes >= LARGE) writePages(pool()).catch(() => undefined)
  await own?.index()
  const counts = assembler.counts()
  const added = {
    prompts: counts.prompts - before.prompts,
    responses: counts.responses - before.responses,
    pairs: counts.pairs - before.pairs,
    raters: counts.raters - before.raters,
  }
  const outcome = { ledger: ledger.current(), ...added, mayLackLabels: mayLackLabels(upload.plan) }
  const fault = unread.fault({ ...outcome, adds: pending.number > 1 })
  if (fault) throw new AppError('invalid', describeFault(fault))
  for (const { name, position, values } of imported.finish(counts.responses))
    await putImportedFactor(client, dataset.id, name, position, values)
  await proveKeys(client, dataset.id, own ?? SHARED, sent)
  const { format } = upload.plan
  const contentHash = pending.number === 1 ? pending.contentHash : joinHashes(dataset.contentHash, pending.contentHash)
  await finishImport(client, pending, { counts, added, format: format.label, ledger: ledger.current(), contentHash })
  await own?.attach()
}

/** The hash of a dataset that grew: of what it was and of what came. */
const joinHashes = (before: string, added: string): string =>
  createHash('sha256').update(before).update(added).digest('hex')
