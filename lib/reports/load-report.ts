import { getReportByToken } from '@/lib/db/report'
import { type ReportPayload, reportPayload } from './report-payload'
import { hashToken } from './share-token'

export type ReportView = Omit<ReportPayload, 'version'> & {
  readonly title: string
  readonly note: string
  readonly publishedAt: string
}

const TOKEN = /^[A-Za-z0-9_-]{20,64}$/

/** The report behind a link; `null` for a link that does not exist or was revoked. */
export async function loadReport(token: string): Promise<ReportView | null> {
  const report = TOKEN.test(token) ? await getReportByToken(hashToken(token)) : null
  if (!report) return null
  const { version: _, ...payload } = reportPayload.parse(report.payload)
  return { ...payload, title: report.title, note: report.note, publishedAt: report.publishedAt.toISOString() }
}
