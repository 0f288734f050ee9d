import { getOpenLink, type LinkRow } from '@/lib/db/share-link'
import { isPass } from './link-pass'
import { hashToken } from './share-token'

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
