import { getReport } from '@/lib/db/report'
import { WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { reportPayload } from './report-payload'
import { type ReportRequest, reportRequest } from './report-request'

export type StoredDraft = { readonly request: Required<ReportRequest>; readonly number: number }

/** What the owner chose for the newest version of a report, to go on from; `null`: no such report of this dataset. */
export async function loadDraft(datasetId: number, reportId: string): Promise<StoredDraft | null> {
  const report = await getReport(reportId)
  const version = report?.datasetId === datasetId ? report.versions[0] : undefined
  if (!version) return null
  const { title, note, number } = version
  const { view, panels, captions, annotators } = reportPayload.parse(version.payload)
  const chosen = version.draft === null ? {} : reportRequest.parse(version.draft)
  const request = { view, panels, captions, annotators, choice: WHOLE_CHOICE, pairs: [], pairCaptions: [], ...chosen }
  return { request: { ...request, title, note }, number }
}
