import { beforeEach, expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { admit } from './admit'
import { signIn } from './session'
import { endedCookie, sessionCookie, sessionTokens } from './session-cookie'

withDatabase()

const WORD = 'word'
type Way = { readonly isLocal?: boolean; readonly isShared?: boolean; readonly cookie?: string }

/** What becomes of a request that came in this way. */
async function enter(method: string, path: string, { isLocal = false, isShared = false, cookie = '' }: Way = {}) {
  const arrival = encodeURIComponent(JSON.stringify({ client: '203.0.113.1', isLocal, path, isShared }))
  const headers = new Headers({ cookie, 'x-proclivity-arrival': `${WORD} ${arrival}` })
  const admission = await admit({ method, headers })
  return admission.may === 'go' ? admission.status : admission.may
}

beforeEach(() => {
  Reflect.set(globalThis, 'proclivityArrivals', { word: WORD })
  process.env.ADMIN_PASSWORD = ''
})

test('without a password this machine alone is let in, and readers to their reports', async () => {
  for (const path of ['/', '/api/uploads', '/datasets/1', '/login', '/api/health']) {
    expect(await enter('GET', path, { isLocal: true })).toBe('enter')
    expect(await enter('GET', path)).toBe(403)
  }
  expect(await enter('POST', '/r/x')).toBe(403)
  expect(await enter('GET', '/r/x')).toBe('enter')
  expect((await admit({ method: 'GET', headers: new Headers() })).may).toBe('go')
})

test('with one it is asked of everybody, this machine too, for everything but reports and the way in', async () => {
  process.env.ADMIN_PASSWORD = 'correct horse'
  const token = (await signIn('correct horse', '')) ?? ''
  const own = { cookie: `proclivity=${token}` }
  for (const way of [{}, { isLocal: true }, { cookie: 'proclivity=x' }]) {
    for (const path of ['/', '/api/uploads', '/datasets/1', '/r/../datasets/1', '/r/%2e%2e/datasets'])
      expect(await enter('GET', path, way)).toBe('sign in')
    for (const path of ['/r/x', '/login', '/', '/api/health']) expect(await enter('POST', path, way)).toBe('sign in')
    for (const path of ['/r/x', '/login', '/api/health']) expect(await enter('GET', path, way)).toBe('enter')
  }
  for (const method of ['GET', 'POST', 'PUT', 'DELETE']) expect(await enter(method, '/datasets/1', own)).toBe('enter')
  expect(await enter('GET', '/', { cookie: `a=b; proclivity=planted; proclivity=${token}` })).toBe('enter')
  expect(await enter('GET', '/', { cookie: `xproclivity=${token}` })).toBe('sign in')
})

test('the port for reports gives reports and nothing else, to whoever is signed in too', async () => {
  process.env.ADMIN_PASSWORD = 'correct horse'
  const cookie = `proclivity=${(await signIn('correct horse', '')) ?? ''}`
  for (const way of [{}, { isLocal: true }, { cookie }]) {
    for (const path of ['/', '/login', '/api/health', '/api/uploads', '/datasets/1', '/_next/image'])
      for (const method of ['GET', 'POST']) expect(await enter(method, path, { ...way, isShared: true })).toBe(404)
    expect(await enter('POST', '/r/x', { ...way, isShared: true })).toBe(404)
    expect(await enter('GET', '/r/x', { ...way, isShared: true })).toBe('enter')
    expect(await enter('POST', '/r/x/unlock', { ...way, isShared: true })).toBe('enter')
  }
})

test('the cookie is for this host alone and, where TLS is, for nothing without it', () => {
  const plain = new Headers({ host: 'localhost:3000' })
  expect(sessionCookie(plain, 'T')).toBe('proclivity=T; Path=/; Max-Age=1209600; HttpOnly; SameSite=Lax')
  process.env.PUBLIC_URL = 'https://proclivity.example'
  const ways = [{ host: 'proclivity.example' }, { host: 'other.example', 'x-forwarded-proto': 'https' }]
  for (const secure of ways.map((way) => new Headers({ ...way, cookie: '__Host-proclivity=T; proclivity=U' }))) {
    expect(sessionCookie(secure, 'T')).toBe(
      '__Host-proclivity=T; Path=/; Max-Age=1209600; HttpOnly; SameSite=Lax; Secure',
    )
    expect(endedCookie(secure)).toContain('__Host-proclivity=; Path=/; Max-Age=0;')
    expect(sessionTokens(secure)).toEqual(['T'])
  }
  expect(sessionCookie(plain, 'T')).not.toContain('Secure')
})
