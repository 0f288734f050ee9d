import { composeReport } from './compose-report'
import type { ReportPayload } from './report-payload'
import type { ReportRequest } from './report-request'

/** What would be published, for its owner to look at first. */
export async function draftReport(datasetId: number, request: ReportRequest): Promise<ReportPayload> {
  return (await composeReport(datasetId, request)).payload
}
