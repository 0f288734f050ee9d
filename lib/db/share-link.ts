import { db } from './client'

export type Password = { readonly salt: Uint8Array<ArrayBuffer>; readonly hash: Uint8Array<ArrayBuffer> }

export type LinkRow = {
  readonly id: string
  readonly reportId: string
  readonly password: Password | null
}

export type NewLink = {
  readonly reportId: string
  readonly tokenHash: Uint8Array<ArrayBuffer>
  readonly expiresAt: Date | null
  readonly password: Password | null
}

export async function insertLink({ password, ...link }: NewLink): Promise<void> {
  const data = { passwordSalt: password?.salt ?? null, passwordHash: password?.hash ?? null }
  await db().shareLink.create({ data: { ...link, ...data } })
}

/** The link with this hash while it works; one that was revoked or has expired is as good as none. */
export async function getOpenLink(tokenHash: Uint8Array<ArrayBuffer>): Promise<LinkRow | null> {
  const row = await db().shareLink.findFirst({
    where: { tokenHash, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
    select: { id: true, reportId: true, passwordSalt: true, passwordHash: true },
  })
  if (!row) return null
  const { id, reportId, passwordSalt: salt, passwordHash: hash } = row
  return { id, reportId, password: salt && hash ? { salt, hash } : null }
}

export async function countView(id: string): Promise<void> {
  await db().shareLink.updateMany({ where: { id }, data: { views: { increment: 1 } } })
}

/** Closes the links of a report that are open: all of them, or one. */
export async function revokeLinks(reportId: string, id?: string): Promise<number> {
  const where = { reportId, revokedAt: null, ...(id === undefined ? {} : { id }) }
  return (await db().shareLink.updateMany({ where, data: { revokedAt: new Date() } })).count
}
