import { z } from 'zod'
import { db, pool } from './client'
import { Prisma } from './generated/client'
import { rowsOf } from './rows'

export type NewVersion = {
  readonly title: string
  readonly note: string
  readonly payload: object
  /** What its owner chose, to go on from. */
  readonly draft: object
  readonly datasetVersion: number
}

const versionData = ({ payload, draft, ...rest }: NewVersion) => ({
  ...rest,
  payload: payload as Prisma.InputJsonObject,
  draft: draft as Prisma.InputJsonObject,
})

export async function insertReport(id: string, datasetId: number, version: NewVersion): Promise<void> {
  await db().report.create({ data: { id, datasetId, versions: { create: { number: 1, ...versionData(version) } } } })
}

/** Adds a version of this number; `false` when somebody else's has it: none is overwritten. */
export async function insertVersion(reportId: string, number: number, version: NewVersion): Promise<boolean> {
  try {
    await db().reportVersion.create({ data: { reportId, number, ...versionData(version) } })
    return true
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return false
    throw error
  }
}

const NEWEST = { orderBy: { number: 'desc' } } as const
const SUMMARY = {
  dataset: { select: { id: true, name: true, version: true, contentHash: true } },
  versions: { ...NEWEST, select: { number: true, title: true, publishedAt: true, datasetVersion: true } },
  links: {
    orderBy: { createdAt: 'asc' },
    select: { id: true, createdAt: true, expiresAt: true, revokedAt: true, views: true, passwordSalt: true },
  },
} satisfies Prisma.ReportInclude

export type ReportSummary = Prisma.ReportGetPayload<{ include: typeof SUMMARY }>

/** The reports of one dataset, or all of them; the newest first. */
export async function listReports(datasetId?: number): Promise<readonly ReportSummary[]> {
  const where = datasetId === undefined ? {} : { datasetId }
  return db().report.findMany({ where, orderBy: { createdAt: 'desc' }, include: SUMMARY })
}

export async function getReport(id: string) {
  return db().report.findUnique({ where: { id }, include: { versions: { ...NEWEST, take: 1 } } })
}

const frozenRow = z.object({
  id: z.string(),
  dataset: z.string().nullable(),
  hash: z.string().nullable(),
  panels: z.array(z.string()).nullable(),
})

/** What the newest version of each report is of, without its numbers. */
export async function listFrozenData(reportIds: readonly string[]) {
  const result = await pool().query(
    `select distinct on (report_id) report_id as id, payload->'dataset'->>'name' as dataset,
      payload->'dataset'->>'contentHash' as hash, payload->'panels' as panels
    from report_version where report_id = any($1::uuid[]) order by report_id, number desc`,
    [[...reportIds]],
  )
  return rowsOf(frozenRow, result)
}
