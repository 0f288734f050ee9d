import { type NextRequest, NextResponse } from 'next/server'
import { extraHosts, isDevelopment } from '@/lib/env'
import { isKnownHost, isSameOrigin } from '@/lib/guard'
import { limitGuesses } from '@/lib/reports/limit-guesses'

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

/** Somebody who guesses links is asked to wait; no link that works is ever kept from anybody. */
async function refuseGuess(request: NextRequest): Promise<NextResponse | null> {
  const token = request.nextUrl.pathname.split('/')[2] ?? ''
  const wait = await limitGuesses(token, request.headers.get('x-forwarded-for') ?? '')
  if (wait === 0) return null
  return new NextResponse('Too many links that do not exist. Try again later.', {
    status: 429,
    headers: { 'retry-after': String(wait), 'cache-control': 'no-store' },
  })
}

/** Every request but uploads and static files passes here: Host and Origin are checked, and the page gets its policy. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!isKnownHost(request.headers.get('host'), extraHosts()))
    return new NextResponse('Unknown host. Add its name to PROCLIVITY_HOSTS.', { status: 421 })
  const { pathname, searchParams } = request.nextUrl
  const reading = request.method === 'GET' || request.method === 'HEAD'
  if ((!reading || pathname.startsWith('/api/')) && !isSameOrigin(request.headers))
    return new NextResponse('This request came from another site.', { status: 403 })
  const isShared = pathname.startsWith('/r/')
  const refusal = isShared ? await refuseGuess(request) : null
  if (refusal) return refusal

  const nonce = btoa(crypto.randomUUID())
  const isEmbed = EMBED.test(pathname)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-embed', isEmbed ? (searchParams.get('theme') ?? 'system') : '')
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

// Next cuts request bodies that pass a proxy at 10 MB: uploads check Host and Origin themselves.
export const config = { matcher: ['/((?!api/uploads|_next/static|_next/image|icon.svg).*)'] }
