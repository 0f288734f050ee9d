import { createHash } from 'node:crypto'
import { getReport } from '@/lib/db/report'
import { canonicalJson } from './canonical-json'
import { openLink } from './open-link'
import { type ReportPayload, reportPayload } from './report-payload'

/** A version of a report exactly as it was frozen. Everything a reader gets is made of this and nothing else. */
export type FrozenReport = {
  readonly title: string
  readonly note: string
  readonly number: number
  readonly publishedAt: string
  readonly payload: unknown
}

export type ReportView = Omit<ReportPayload, 'version'> &
  Omit<FrozenReport, 'payload'> & {
    /** SHA-256 of the frozen report as canonical JSON. */
    readonly sha256: string
    readonly frozen: FrozenReport
  }

/** The newest version behind a link; `null` for a link that does not work, or whose password was not given. */
export async function loadReport(token: string, pass: string | null = null): Promise<ReportView | null> {
  const opened = await openLink(token, pass)
  const report = opened && !opened.isLocked ? await getReport(opened.link.reportId) : null
  const version = report?.versions[0]
  if (!version) return null
  const { title, note, number, publishedAt, payload } = version
  const frozen = { title, note, number, publishedAt: publishedAt.toISOString(), payload }
  const sha256 = createHash('sha256').update(canonicalJson(frozen)).digest('hex')
  const { version: _, ...shown } = reportPayload.parse(payload)
  return { ...shown, title, note, number, publishedAt: frozen.publishedAt, sha256, frozen }
}
