import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isForReaders, isOpen, returnPath } from './doors'

// Every page and route that there is, so that a new one is asked about too.
const ADDRESSES = globSync('app/**/{page.tsx,route.ts,route.tsx}').map((file) => ({
  file,
  path: `/${file.split('/').slice(1, -1).join('/')}`.replace(/\[\w+\]/g, 'x1'),
}))
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']
const asked = (isLetIn: (method: string, path: string) => boolean) =>
  ADDRESSES.flatMap(({ path }) =>
    METHODS.filter((method) => isLetIn(method, path)).map((method) => `${method} ${path}`),
  )
const REPORTS = [
  'GET /r/x1',
  'HEAD /r/x1',
  'GET /r/x1/download/x1',
  'HEAD /r/x1/download/x1',
  'GET /r/x1/embed/x1',
  'HEAD /r/x1/embed/x1',
  'GET /r/x1/picture',
  'HEAD /r/x1/picture',
  'GET /r/x1/unlock',
  'HEAD /r/x1/unlock',
  'POST /r/x1/unlock',
]

test('of all pages and routes the reader of a report is let into those of reports alone', () => {
  expect(ADDRESSES.length).toBeGreaterThan(40)
  expect(asked(isForReaders).sort()).toEqual([...REPORTS].sort())
})

test('without the password only the way in and the sign of life are open besides', () => {
  const ways = ['GET /login', 'HEAD /login', 'POST /login/enter', 'GET /api/health']
  expect(asked(isOpen).sort()).toEqual([...REPORTS, ...ways].sort())
})

test('every route that the proxy does not see admits its sender itself', () => {
  const uploads = ADDRESSES.filter(({ path }) => path.startsWith('/api/uploads'))
  expect(uploads.length).toBeGreaterThan(0)
  for (const { file } of uploads) {
    const text = readFileSync(file, 'utf8')
    const verbs = text.match(/export (async )?(function|const) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)/g) ?? []
    expect([file, text.match(/await admitSender\(request\)/g)?.length]).toEqual([file, verbs.length])
  }
})

test.each([
  '/r',
  '/r/',
  '/r//',
  '//r/x',
  '/r//x',
  '/r/../datasets',
  '/r/x/../../datasets/1',
  '/r/%2e%2e/datasets',
  '/r/.%2e/datasets',
  '/r/%2E%2E%2Fdatasets',
  '/r/x%2f..%2f..%2fdatasets',
  '/r/..;/datasets',
  '/r/x\\..\\..\\datasets',
  '/r/./x',
  '/R/x',
  '/rx/x',
  '/r/x/%00',
  '/r/x\u0000',
  'http://127.0.0.1/r/x',
  '*',
  '',
  '/_next/static/../../datasets',
  '/_next/static/%2e%2e/%2e%2e/datasets',
  '/_next/static//x',
  '/_next/static/.x',
  '/_next/image',
  '/_next/data/x.json',
  '/icon.svg/x',
  '/login/',
  '/login/%65nter',
])('%s is open to nobody', (path) => {
  for (const method of METHODS) expect(isOpen(method, path)).toBe(false)
})

test('the scripts, styles and fonts of a report are for its readers', () => {
  for (const path of [
    'chunks/0a~b_c.js',
    'chunks/app/r/%5Btoken%5D/page-1.js',
    'media/Geist-s.p.woff2',
    'x/_buildManifest.js',
  ])
    expect(isForReaders('GET', `/_next/static/${path}`)).toBe(true)
})

test('whoever signs in goes on where they wanted to, and never to another site', () => {
  for (const own of ['/', '/datasets/1?tab=pairs&q=a%20b', '/compare?left=1', '/rx', '/reports', '/logins'])
    expect(returnPath(own)).toBe(own)
  const foreign = ['//evil.example', '/\\evil.example', '/.//evil.example', '/..//evil.example', '/%2e//evil.example']
  const odd = [
    'https://evil.example',
    'javascript:alert(1)',
    '',
    'x',
    '/\t/evil.example',
    '/\n/evil.example',
    null,
    ['/a'],
  ]
  for (const wanted of [...foreign, ...odd, '/login', '/login?next=/login', '/api/commands', `/${'a'.repeat(3000)}`])
    expect(returnPath(wanted)).toBe('/')
})
