import { revokeLinks } from '@/lib/db/share-link'

/** Every link to the report, or the one named, stops working at once; the report stays with its owner. */
export async function revokeReport(reportId: string, linkId?: string): Promise<void> {
  await revokeLinks(reportId, linkId)
}
