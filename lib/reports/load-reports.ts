import { listReports } from '@/lib/db/report'

export type ReportRow = {
  readonly id: string
  readonly title: string
  readonly publishedAt: string
  /** Whether any link to it works. */
  readonly active: boolean
  readonly links: number
}

export async function loadReports(datasetId: number): Promise<readonly ReportRow[]> {
  return (await listReports(datasetId)).map(({ id, title, publishedAt, links }) => {
    const open = links.filter(({ revokedAt }) => revokedAt === null).length
    return { id, title, publishedAt: publishedAt.toISOString(), active: open > 0, links: open }
  })
}
