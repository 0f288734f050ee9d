import { getLint } from '@/lib/db/dataset-import'
import { listJobs, OPEN, putJobOnce } from '@/lib/db/job'
import { type LintReport, lintSchema } from '@/lib/ingest/lint/finding'

export type LintView = {
  /** `null`: the files were not looked at, or not by this version. */
  readonly report: LintReport | null
  /** They are being looked at, or will be. */
  readonly working: boolean
  /** Why the last attempt ended without a report. */
  readonly error: string | null
}

/** What was found in the files of a dataset. */
export async function loadLint(datasetId: number): Promise<LintView> {
  const [kept, jobs] = await Promise.all([getLint(datasetId), listJobs(datasetId, ['import', 'measure', 'lint'])])
  const report = lintSchema.safeParse(kept)
  const lint = jobs.find(({ kind }) => kind === 'lint')
  // It follows the measuring of an import.
  const awaited = report.success ? jobs.filter(({ kind }) => kind === 'lint') : jobs
  return {
    report: report.success ? report.data : null,
    working: awaited.some(({ status }) => OPEN.includes(status)),
    error: lint?.status === 'failed' ? lint.error : null,
  }
}

/** Has the files of a dataset looked at, unless that is under way. */
export async function requestLint(datasetId: number): Promise<void> {
  await putJobOnce('lint', datasetId)
}
