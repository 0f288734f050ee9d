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
  const [kept, [job]] = await Promise.all([getLint(datasetId), listJobs(datasetId, ['lint'])])
  const report = lintSchema.safeParse(kept)
  return {
    report: report.success ? report.data : null,
    working: job !== undefined && OPEN.includes(job.status),
    error: job?.status === 'failed' ? job.error : null,
  }
}

/** Has the files of a dataset looked at, unless that is under way. */
export async function requestLint(datasetId: number): Promise<void> {
  await putJobOnce('lint', datasetId)
}
