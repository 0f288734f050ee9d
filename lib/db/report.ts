import { db } from './client'
import type { Prisma } from './generated/client'

export type ReportSummary = {
  readonly id: string
  readonly title: string
  readonly publishedAt: Date
  readonly links: readonly { readonly createdAt: Date; readonly revokedAt: Date | null }[]
}

export async function insertReport(
  report: { readonly id: string; readonly datasetId: number; readonly title: string; readonly note: string },
  payload: object,
  tokenHash: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await db().report.create({
    data: { ...report, payload: payload as Prisma.InputJsonObject, links: { create: { tokenHash } } },
  })
}

export async function listReports(datasetId: number | null): Promise<readonly ReportSummary[]> {
  return db().report.findMany({
    where: { datasetId },
    orderBy: { publishedAt: 'desc' },
    select: {
      id: true,
      title: true,
      publishedAt: true,
      links: { orderBy: { createdAt: 'asc' }, select: { createdAt: true, revokedAt: true } },
    },
  })
}

export async function getReportByToken(tokenHash: Uint8Array<ArrayBuffer>) {
  const link = await db().shareLink.findFirst({ where: { tokenHash, revokedAt: null }, include: { report: true } })
  return link?.report ?? null
}

export async function insertLink(reportId: string, tokenHash: Uint8Array<ArrayBuffer>): Promise<void> {
  await db().shareLink.create({ data: { reportId, tokenHash } })
}

export async function revokeLinks(reportId: string): Promise<number> {
  const { count } = await db().shareLink.updateMany({
    where: { reportId, revokedAt: null },
    data: { revokedAt: new Date() },
  })
  return count
}
