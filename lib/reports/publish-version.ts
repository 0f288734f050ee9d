import { getReport, insertVersion } from '@/lib/db/report'
import { AppError } from '@/lib/errors'
import { composeReport } from './compose-report'
import type { ReportRequest } from './report-request'

/** Publishes a report again. Its links stay, and show this version from now on. */
export async function publishVersion(
  datasetId: number,
  reportId: string,
  request: ReportRequest,
): Promise<{ readonly number: number }> {
  const report = await getReport(reportId)
  if (report?.datasetId !== datasetId) throw new AppError('not-found', 'This report is not there any more.')
  const { payload, datasetVersion } = await composeReport(datasetId, request)
  const { title, note } = request
  return { number: await insertVersion(reportId, { title, note, payload, draft: request, datasetVersion }) }
}
