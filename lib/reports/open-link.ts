import { createHash, randomBytes } from 'node:crypto'
import { countView as count, getOpenLink, type LinkRow } from '@/lib/db/share-link'
import { isPass } from './link-pass'

const BYTES = 24

/** 192 random bits for a link; the database only ever sees the hash. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url')

export const hashToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token).digest())

const TOKEN = /^[A-Za-z0-9_-]{20,64}$/

/** The link that a token opens; `null`: it does not exist, was revoked or has expired, and nobody learns which. */
export async function findLink(token: string): Promise<LinkRow | null> {
  return TOKEN.test(token) ? getOpenLink(hashToken(token)) : null
}

export type OpenedLink = { readonly link: LinkRow; readonly isLocked: boolean }

/** `pass`: what the reader was given for the password, if there is one. */
export async function openLink(token: string, pass: string | null): Promise<OpenedLink | null> {
  const link = await findLink(token)
  return link && { link, isLocked: link.password !== null && !isPass(link, pass, Date.now()) }
}

/** One more time that the report was opened through this link. Nothing is kept of who did. */
export async function countView(token: string): Promise<void> {
  const link = await findLink(token)
  if (link) await count(link.id)
}
