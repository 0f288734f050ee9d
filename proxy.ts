import { type NextRequest, NextResponse } from 'next/server'
import { isKnownHost, isSameOrigin } from '@/lib/guard'

const development = process.env.NODE_ENV === 'development'

function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Every request but uploads and static files passes here: Host and Origin are checked, and the page gets its policy. */
export function proxy(request: NextRequest): NextResponse {
  if (!isKnownHost(request.headers.get('host'), process.env.PROCLIVITY_HOSTS ?? ''))
    return new NextResponse('Unknown host. Add its name to PROCLIVITY_HOSTS.', { status: 421 })
  const reading = request.method === 'GET' || request.method === 'HEAD'
  const privateRoute = request.nextUrl.pathname.startsWith('/api/')
  if ((!reading || privateRoute) && !isSameOrigin(request.headers))
    return new NextResponse('This request came from another site.', { status: 403 })

  const nonce = btoa(crypto.randomUUID())
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy(nonce))
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy(nonce))
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'no-referrer')
  if (request.nextUrl.pathname.startsWith('/r/')) response.headers.set('x-robots-tag', 'noindex, nofollow')
  return response
}

// Next cuts request bodies that pass a proxy at 10 MB: uploads check Host and Origin themselves.
export const config = { matcher: ['/((?!api/uploads|_next/static|_next/image|icon.svg).*)'] }
