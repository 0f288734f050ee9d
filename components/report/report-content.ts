import type { ReportPayload } from '@/lib/reports/report-payload'

/** Everything that a report shows: its view depends on nothing else. */
export type ReportContent = Omit<ReportPayload, 'version'> & {
  readonly title: string
  readonly note: string
  /** Versions count from 1. */
  readonly number: number
  /** `null`: a draft. */
  readonly publishedAt: string | null
  readonly sha256: string | null
}
