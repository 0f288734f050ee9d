// Paths as they were sent: what is not plain (%2e, //, \, a dot in front) is none of these, whatever it would become.
const SEGMENT = '[A-Za-z0-9_-][A-Za-z0-9._-]*'
const REPORT = new RegExp(`^/r(/${SEGMENT})+/?$`)
const UNLOCK = /^\/r\/[A-Za-z0-9_-]+\/unlock$/
const FILES: readonly string[] = ['/icon.svg', '/robots.txt']
// Names of pages in brackets may stand in those of their scripts.
const STATIC = /^\/_next\/static(\/(%5B|%5D|[A-Za-z0-9_~()-])(%5B|%5D|[A-Za-z0-9._~()-])*)+$/i

export const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD'

/** What readers of shared reports may ask for, and nothing else; a page takes no POST, which could call any action. */
export const isForReaders = (method: string, path: string): boolean =>
  isReading(method)
    ? REPORT.test(path) || FILES.includes(path) || STATIC.test(path)
    : method === 'POST' && UNLOCK.test(path)

const WITHOUT_PASSWORD: readonly string[] = ['GET /login', 'HEAD /login', 'POST /login/enter', 'GET /api/health']

/** What is there for everybody who reaches the pages' own port, signed in or not. */
export const isOpen = (method: string, path: string): boolean =>
  isForReaders(method, path) || WITHOUT_PASSWORD.includes(`${method} ${path}`)

/**
 * Where to go after signing in: a page of ours, whatever was asked for.
 *
 * @example returnPath('/datasets/1?tab=pairs') // '/datasets/1?tab=pairs'
 * @example returnPath('//evil.example') // '/'
 */
export function returnPath(wanted: unknown): string {
  const own = 'http://own.invalid'
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || wanted.length > 2000 || !URL.canParse(wanted, own))
    return '/'
  const { origin, pathname, search } = new URL(wanted, own)
  // `/.//evil.example` becomes `//evil.example` only when it is read.
  const isOurs = origin === own && !pathname.startsWith('//') && !/^\/(login|api|r)(\/|$)/.test(pathname)
  return isOurs ? pathname + search : '/'
}
