import { type NextRequest, NextResponse } from 'next/server'
import { arrivalOf } from '@/lib/arrival'
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

/** Every request but uploads and static files passes here: Host and Origin are checked, and the page gets its policy. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!isKnownHost(request.headers.get('host'), extraHosts()))
    return new NextResponse('Unknown host. Add its name to PROCLIVITY_HOSTS.', { status: 421 })
  const { pathname, searchParams } = request.nextUrl
  const reading = request.method === 'GET' || request.method === 'HEAD'
  if ((!reading || pathname.startsWith('/api/')) && !isSameOrigin(request.headers))
    return new NextResponse('This request came from another site.', { status: 403 })
  const isShared = pathname.startsWith('/r/')
  if (isShared) await slowUnknownLink(pathname.split('/')[2] ?? '', arrivalOf(request.headers).client)

  const nonce = btoa(crypto.randomUUID())
  const isEmbed = EMBED.test(pathname)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-shared', isShared ? 'yes' : '')
  headers.set('x-embed', isEmbed ? embedTheme(searchParams.get('theme')) : '')
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
