import { createHmac, timingSafeEqual } from 'node:crypto'
import type { LinkRow } from '@/lib/db/share-link'

/** Name of the cookie that says a password was given; its path is that of the one link. */
export const PASS_COOKIE = 'report-pass'
export const PASS_SECONDS = 12 * 60 * 60

/** Signed with what is stored of the password: a new password, or another link, makes it worthless. */
function sign({ id, password }: LinkRow, until: number): Buffer {
  return createHmac('sha256', password?.hash ?? '')
    .update(`${id} ${until}`)
    .digest()
}

/** Lets its bearer in until it ends, without the password. */
export function makePass(link: LinkRow, now: number): string {
  const until = Math.floor(now / 1000) + PASS_SECONDS
  return `${until}.${sign(link, until).toString('base64url')}`
}

export function isPass(link: LinkRow, pass: string | null, now: number): boolean {
  const [until = '', signature = ''] = (pass ?? '').split('.')
  if (!/^\d{1,12}$/.test(until) || Number(until) * 1000 <= now) return false
  const [given, own] = [Buffer.from(signature, 'base64url'), sign(link, Number(until))]
  return given.length === own.length && timingSafeEqual(given, own)
}
