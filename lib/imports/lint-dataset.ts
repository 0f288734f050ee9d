import { setImmediate } from 'node:timers/promises'
import { listImports, setLint } from '@/lib/db/dataset-import'
import { AppError } from '@/lib/errors'
import { FileError } from '@/lib/files/file-error'
import { holdsVerdicts } from '@/lib/files/readers/upload-plan'
import { PAIR_RULE } from '@/lib/ingest/assembly/pair-rule'
import { loadFitsTokens } from '@/lib/ingest/lint/count-tokens'
import { createLint, type Lint } from '@/lib/ingest/lint/lint'
import type { Progress } from '@/lib/work/progress'
import { openStoredUpload } from './open-stored-upload'

/** Pairs after which whatever else this process does has its turn. */
const DERIVED_AT_ONCE = 200

/** Files that were imported before may be refused by the rules of today; the dataset stays as it is. */
function sayRefused(error: unknown): never {
  if (!(error instanceof AppError && error.code === 'invalid')) throw error
  throw new AppError(
    'invalid',
    `The files cannot be checked: they were imported, but would be refused now. The dataset is as it was; import it again to have its files checked.\n${error.message}`,
  )
}

/**
 * Reads the stored files of a dataset once more, as its imports did, and keeps what is wrong with them beside the newest
 * import: verdicts of a later file are about the texts of an earlier one.
 */
export async function lintDataset(datasetId: number, report: Progress['report']): Promise<void> {
  const imports = (await listImports(datasetId)).filter(({ status }) => status === 'ready')
  const fits = await loadFitsTokens()
  let lint: Lint | null = null
  let rule = PAIR_RULE
  let before = 0
  for (const { uploadId, number } of imports) {
    const { upload, options } = await openStoredUpload(uploadId, number > 1).catch(sayRefused)
    rule = options.rule
    lint ??= createLint({ fits, hasVerdicts: imports.length > 1 || holdsVerdicts(upload.plan) })
    try {
      for await (const rows of upload.read()) {
        for (const row of rows) lint.take({ ...row, mapping: options.mapping })
        const { bytesRead, bytes } = upload.progress()
        await report(before + bytesRead, before + bytes)
      }
    } catch (error) {
      throw error instanceof FileError ? new AppError('invalid', error.message) : error
    } finally {
      await upload.close()
    }
    before += upload.progress().bytes
  }
  const newest = imports.at(-1)
  if (!newest || !lint) return
  let derived = 0
  for (const _ of lint.derive(rule))
    if (++derived % DERIVED_AT_ONCE === 0) {
      await setImmediate()
      await report(before, before)
    }
  await setLint(datasetId, newest.number, lint.end())
}
