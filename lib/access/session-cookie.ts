import { isSecure } from '@/lib/public-url'
import { SESSION_SECONDS } from './session'

// With this prefix a browser takes it from nobody but this very host over TLS: no neighbour can plant one.
const nameFor = (asked: Pick<Headers, 'get'>): string => (isSecure(asked) ? '__Host-proclivity' : 'proclivity')

function cookie(asked: Pick<Headers, 'get'>, value: string, seconds: number): string {
  const rules = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure(asked) ? '; Secure' : ''}`
  return `${nameFor(asked)}=${value}; ${rules}`
}

export const sessionCookie = (asked: Pick<Headers, 'get'>, token: string): string =>
  cookie(asked, token, SESSION_SECONDS)

export const endedCookie = (asked: Pick<Headers, 'get'>): string => cookie(asked, '', 0)

/** Every token that is sent under the name of ours: where one was planted beside it, ours still counts. */
export function sessionTokens(asked: Pick<Headers, 'get'>): readonly string[] {
  const start = `${nameFor(asked)}=`
  const pairs = (asked.get('cookie') ?? '').split(/; ?/).filter((pair) => pair.startsWith(start))
  return pairs.slice(0, 4).map((pair) => pair.slice(start.length))
}
