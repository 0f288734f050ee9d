import { countView as count } from '@/lib/db/share-link'
import { findLink } from './open-link'

/** One more time that the report was opened through this link. Nothing is kept of who did. */
export async function countView(token: string): Promise<void> {
  const link = await findLink(token)
  if (link) await count(link.id)
}
