import { publicUrl } from './env'
import { isLocalHost } from './guard'

type Asked = Pick<Headers, 'get'>

/** Whether the browser got here by TLS: a proxy that is trusted says so, or the address is the public one. */
export function isSecure(asked: Asked): boolean {
  if (asked.get('x-forwarded-proto')?.split(',').at(-1)?.trim() === 'https') return true
  const url = publicUrl()
  return url.startsWith('https://') && new URL(url).host === asked.get('host')?.toLowerCase()
}

/** Where the links that are given to others begin: the public address, or the one this page was asked by. */
export const linkOrigin = (asked: Asked): string =>
  publicUrl() || `${isSecure(asked) ? 'https' : 'http'}://${asked.get('host') ?? 'localhost'}`

/** Whether links that begin there lead nowhere on any other computer. */
export const isLocalOrigin = (origin: string): boolean => !URL.canParse(origin) || isLocalHost(new URL(origin).host)
