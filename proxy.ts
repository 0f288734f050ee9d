import { type NextRequest, NextResponse } from 'next/server'
import { admit } from '@/lib/access/admit'
import { isActionCall } from '@/lib/action-call'
import { arrivalOf } from '@/lib/arrival'
import { isReading, returnPath } from '@/lib/doors'
import { extraHosts, isDevelopment } from '@/lib/env'
import { isKnownHost, isSameOrigin } from '@/lib/guard'
import { slowUnknownLink } from '@/lib/reports/slow-unknown-link'
import { embedTheme } from '@/lib/words/embed-theme'

// A single chart of a report is made to stand in other sites; nothing else may.
const EMBED = /^\/r\/[^/]+\/embed\//

function policy(nonce: string, isEmbed: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${isEmbed ? '*' : "'none'"}`,
  ].join('; ')
}

const plain = (text: string, status: number, headers: Record<string, string> = {}): NextResponse =>
  new NextResponse(text, {
    status,
    headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8', ...headers },
  })

/** A page asks for the password and comes back to itself; what is no page is told so. */
function toSignIn({ nextUrl, method }: NextRequest): NextResponse {
  if (!isReading(method) || nextUrl.pathname.startsWith('/api/')) return plain('Sign in first.', 401)
  const login = new URL('/login', nextUrl.origin)
  const wanted = returnPath(nextUrl.pathname + nextUrl.search)
  if (wanted !== '/') login.searchParams.set('next', wanted)
  return NextResponse.redirect(login, { status: 303, headers: { 'cache-control': 'no-store' } })
}

/** What is answered instead of the page that was asked for; `isSignedIn` where it is the page. */
async function receive(request: NextRequest): Promise<NextResponse | { readonly isSignedIn: boolean }> {
  if (!isKnownHost(request.headers.get('host'), extraHosts()))
    return plain('Unknown host. Add its name to PROCLIVITY_HOSTS.', 421)
  const { pathname, searchParams, origin } = request.nextUrl
  if ((!isReading(request.method) || pathname.startsWith('/api/')) && !isSameOrigin(request.headers))
    return plain('This request came from another site.', 403)
  const admission = await admit(request).catch((error: unknown) => {
    console.error(error)
    return { may: 'go', status: 503, reason: 'The database does not answer for a moment. Try again.' } as const
  })
  if (admission.may === 'go') return plain(admission.reason, admission.status)
  if (admission.may === 'sign in') return toSignIn(request)
  const { isSignedIn } = admission
  if (isSignedIn && pathname === '/login')
    return NextResponse.redirect(new URL(returnPath(searchParams.get('next')), origin), { status: 303 })
  return { isSignedIn }
}

/** Every request but uploads and static files passes here: who may enter is checked, and the page gets its policy. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, searchParams } = request.nextUrl
  const received = await receive(request)
  if (received instanceof NextResponse) return received
  if (request.headers.has('next-action') && !isActionCall(await request.clone().text()))
    return plain('This is no call of an action.', 400)
  const isShared = pathname.startsWith('/r/')
  if (isShared) await slowUnknownLink(pathname.split('/')[2] ?? '', arrivalOf(request.headers).client)

  const nonce = btoa(crypto.randomUUID())
  const isEmbed = EMBED.test(pathname)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-shared', isShared || pathname === '/login' ? 'yes' : '')
  headers.set('x-embed', isEmbed ? embedTheme(searchParams.get('theme')) : '')
  headers.set('x-signed-in', received.isSignedIn ? '1' : '')
  headers.set('content-security-policy', policy(nonce, isEmbed))
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy(nonce, isEmbed))
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'no-referrer')
  if (isShared) {
    response.headers.set('x-robots-tag', 'noindex, nofollow, noarchive')
    response.headers.set('cache-control', 'private, no-store')
  }
  return response
}

// Next cuts request bodies that pass a proxy at 10 MB: uploads admit their senders themselves.
export const config = { matcher: ['/((?!api/uploads|_next/static|icon.svg).*)'] }
