import { hashPassword } from '@/lib/access/password'
import { insertLink, revokeLinks } from '@/lib/db/share-link'
import { AppError } from '@/lib/errors'
import { hashToken, newToken } from './open-link'

/** Who a link lets in, and until when. */
export type LinkAccess = {
  readonly expiresAt: Date | null
  /** Empty: no password. */
  readonly password: string
}

const OPEN: LinkAccess = { expiresAt: null, password: '' }

/** One more link to a published report. */
export async function newLink(reportId: string, access: LinkAccess = OPEN): Promise<{ readonly token: string }> {
  const { expiresAt, password } = access
  if (expiresAt !== null && expiresAt.getTime() <= Date.now())
    throw new AppError('invalid', 'The link would have expired already. Choose a later day.')
  const token = newToken()
  await insertLink({
    reportId,
    tokenHash: hashToken(token),
    expiresAt,
    password: password === '' ? null : await hashPassword(password),
  })
  return { token }
}

/** Every link to the report, or the one named, stops working at once; the report stays with its owner. */
export async function revokeReport(reportId: string, linkId?: string): Promise<void> {
  await revokeLinks(reportId, linkId)
}
