import { revokeLinks } from '@/lib/db/report'

/** Every link to the report stops working at once; the report stays with its owner. */
export async function revokeReport(reportId: string): Promise<void> {
  await revokeLinks(reportId)
}
