import { type Arrival, arrivalOf } from '@/lib/arrival'
import { isForReaders, isOpen } from '@/lib/doors'
import { adminPassword } from '@/lib/env'
import { isSession } from './session'
import { sessionTokens } from './session-cookie'

type Asked = { readonly method: string; readonly headers: Pick<Headers, 'get'> }

export type Admission =
  | { readonly may: 'enter'; readonly isSignedIn: boolean }
  | { readonly may: 'sign in' }
  | { readonly may: 'go'; readonly status: 403 | 404; readonly reason: string }

const enter = (isSignedIn: boolean): Admission => ({ may: 'enter', isSignedIn })
const NOTHING = 'There is nothing here.'
const NOT_FROM_ELSEWHERE =
  'Without ADMIN_PASSWORD, Proclivity answers only the computer it runs on. Set it to reach the pages from others.'

async function hasSession(headers: Asked['headers']): Promise<boolean> {
  for (const token of sessionTokens(headers)) if (await isSession(token)) return true
  return false
}

/** Who may enter by the pages' own port. Reports are open to all: their links are their keys. */
async function admitToPages({ method, headers }: Asked, { path, isLocal }: Arrival): Promise<Admission> {
  if (adminPassword() === '') {
    if (isLocal || isForReaders(method, path)) return enter(false)
    return { may: 'go', status: 403, reason: NOT_FROM_ELSEWHERE }
  }
  if (isForReaders(method, path)) return enter(false)
  if (await hasSession(headers)) return enter(true)
  return isOpen(method, path) ? enter(false) : { may: 'sign in' }
}

/** Whether a request may enter, by how it came in, what it wants, and whether the password was given. */
export async function admit(asked: Asked): Promise<Admission> {
  const arrival = arrivalOf(asked.headers)
  if (!arrival.isShared) return admitToPages(asked, arrival)
  return isForReaders(asked.method, arrival.path) ? enter(false) : { may: 'go', status: 404, reason: NOTHING }
}
