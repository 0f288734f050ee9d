import { insertLink } from '@/lib/db/report'
import { hashToken, newToken } from './share-token'

/** One more link to a published report. */
export async function newLink(reportId: string): Promise<{ readonly token: string }> {
  const token = newToken()
  await insertLink(reportId, hashToken(token))
  return { token }
}
