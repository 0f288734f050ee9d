import { getReport, listFrozenData, listReports, type ReportSummary } from '@/lib/db/report'
import { WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import { PANELS } from '@/lib/words/panels'
import { reportPayload } from './report-payload'
import { type ReportRequest, reportRequest } from './report-request'

export type ReportRow = {
  readonly id: string
  readonly title: string
  /** `null`: the dataset was deleted. */
  readonly datasetId: number | null
  readonly dataset: string
  readonly panels: readonly (typeof PANELS)[number][]
  /** The newest first. */
  readonly versions: readonly { readonly number: number; readonly title: string; readonly publishedAt: string }[]
  readonly links: readonly {
    readonly id: string
    readonly createdAt: string
    readonly expiresAt: string | null
    readonly state: 'works' | 'expired' | 'revoked'
    readonly hasPassword: boolean
    readonly views: number
  }[]
  /** The data or its measurements are not those that were frozen. For the owner alone. */
  readonly isOutdated: boolean
}

/** What was published of one dataset, or of all of them. */
export async function loadReports(datasetId?: number): Promise<readonly ReportRow[]> {
  const reports = await listReports(datasetId)
  const frozen = new Map((await listFrozenData(reports.map(({ id }) => id))).map((row) => [row.id, row]))
  const now = new Date()
  return reports.map(({ id, dataset, versions, links }) => {
    const made = frozen.get(id)
    const changed = versions[0]?.datasetVersion ?? dataset?.version
    return {
      id,
      title: versions[0]?.title ?? '',
      datasetId: dataset?.id ?? null,
      dataset: dataset?.name ?? made?.dataset ?? '',
      panels: PANELS.filter((panel) => made?.panels?.includes(panel)),
      versions: versions.map(({ number, title, publishedAt }) => ({
        number,
        title,
        publishedAt: publishedAt.toISOString(),
      })),
      links: links.map((link) => toLink(link, now)),
      isOutdated: dataset !== null && (dataset.version !== changed || dataset.contentHash !== made?.hash),
    }
  })
}

function toLink(link: ReportSummary['links'][number], now: Date): ReportRow['links'][number] {
  const { id, createdAt, expiresAt, revokedAt, passwordSalt, views } = link
  const isOver = expiresAt !== null && expiresAt <= now
  return {
    id,
    views,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    state: revokedAt !== null ? 'revoked' : isOver ? 'expired' : 'works',
    hasPassword: passwordSalt !== null,
  }
}

type StoredDraft = { readonly request: Required<ReportRequest>; readonly number: number }

/** What the owner chose for the newest version of a report, to go on from; `null`: no such report of this dataset. */
export async function loadDraft(datasetId: number, reportId: string): Promise<StoredDraft | null> {
  const report = await getReport(reportId)
  const version = report?.datasetId === datasetId ? report.versions[0] : undefined
  if (!version) return null
  const { title, note, number } = version
  const { view, panels, captions, annotators } = reportPayload.parse(version.payload)
  const chosen = version.draft === null ? {} : reportRequest.parse(version.draft)
  const defaults = {
    choice: WHOLE_CHOICE,
    pairs: [],
    pairCaptions: [],
    remedies: false,
    headline: null,
    experiments: [],
  }
  const request = { view, panels, captions, annotators, ...defaults, ...chosen }
  return { request: { ...request, title, note }, number }
}
