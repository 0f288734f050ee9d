import { db } from '@/lib/db/client'

type Hash = Uint8Array<ArrayBuffer>

type SessionRow = { readonly tokenHash: Hash; readonly passwordProof: Hash; readonly expiresAt: Date }

/** Those that are over go at the same time: there is always room for the next. */
export async function insertSession(session: SessionRow): Promise<void> {
  await db().$transaction([
    db().adminSession.deleteMany({ where: { expiresAt: { lte: new Date() } } }),
    db().adminSession.create({ data: session }),
  ])
}

/** What proves the password of a session that is not over. */
export async function getPasswordProof(tokenHash: Hash): Promise<Hash | null> {
  const where = { tokenHash, expiresAt: { gt: new Date() } }
  return (await db().adminSession.findFirst({ where, select: { passwordProof: true } }))?.passwordProof ?? null
}

export async function deleteSession(tokenHash: Hash): Promise<void> {
  await db().adminSession.deleteMany({ where: { tokenHash } })
}
