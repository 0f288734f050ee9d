import { randomUUID } from 'node:crypto'
import { insertReport } from '@/lib/db/report'
import { composeReport } from './compose-report'
import { type LinkAccess, newLink } from './new-link'
import type { ReportRequest } from './report-request'

/** Freezes a dataset's profile as it is now. The token is told once: only its hash is kept. */
export async function publishReport(
  datasetId: number,
  request: ReportRequest,
  access?: LinkAccess,
): Promise<{ readonly reportId: string; readonly token: string }> {
  const { payload, datasetVersion } = await composeReport(datasetId, request)
  const { title, note } = request
  const reportId = randomUUID()
  await insertReport(reportId, datasetId, { title, note, payload, draft: request, datasetVersion })
  return { reportId, ...(await newLink(reportId, access)) }
}
