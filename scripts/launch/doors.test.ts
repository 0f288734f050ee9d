import { expect, test } from 'vitest'
import { checkDoors, isLoopbackHost } from './doors.mjs'
import { readSettings } from './settings.mjs'

function check(variables: Record<string, string>): void {
  const environment: NodeJS.ProcessEnv = { NODE_ENV: 'test', ...variables }
  checkDoors(environment, readSettings(environment, '/'))
}
const PASSWORD = 'twelve chars'

test.each(['0.0.0.0', '::', '10.0.0.7', '192.168.1.5', 'fe80::1', 'box.lan', '0', '128.0.0.1', '127.evil.example'])(
  'HOST=%s is refused without a password, in one sentence',
  (HOST) => {
    expect(() => check({ HOST })).toThrow(
      `HOST=${HOST} would let everyone who reaches this machine read, change and delete everything: set ADMIN_PASSWORD (12 characters or more), or leave HOST at 127.0.0.1.`,
    )
    expect(() => check({ HOST, SHARE_PORT: '3001' })).toThrow('HOST=')
    expect(() => check({ HOST, ADMIN_PASSWORD: PASSWORD })).not.toThrow()
  },
)

test.each(['', '127.0.0.1', '127.0.1.1', '::1', 'localhost', 'LOCALHOST'])('HOST=%s needs none', (HOST) => {
  expect(() => check({ HOST })).not.toThrow()
  expect(isLoopbackHost(HOST || '127.0.0.1')).toBe(true)
})

test('a short password is refused wherever one listens, by its length', () => {
  for (const HOST of ['127.0.0.1', '0.0.0.0'])
    expect(() => check({ HOST, ADMIN_PASSWORD: 'eleven char' })).toThrow(
      'ADMIN_PASSWORD needs 12 characters or more and has 11.',
    )
  expect(() => check({ ADMIN_PASSWORD: '密'.repeat(12) })).not.toThrow()
})

test('an address for everybody needs a password, or a port that shows shared reports alone', () => {
  const PUBLIC_URL = 'https://proclivity.example'
  expect(() => check({ PUBLIC_URL })).toThrow(/^PUBLIC_URL=https:\/\/proclivity.example would lead everyone/)
  expect(() => check({ PUBLIC_URL, SHARE_PORT: '3001' })).not.toThrow()
  expect(() => check({ PUBLIC_URL, ADMIN_PASSWORD: PASSWORD })).not.toThrow()
  expect(() => check({ PUBLIC_URL: 'http://localhost:3000/' })).not.toThrow()
})

test.each([
  'proclivity.example',
  'ftp://x.example',
  'https://x.example/path',
  'https://a:b@x.example',
  'https://x.example/?a',
])('PUBLIC_URL=%s is none', (PUBLIC_URL) => {
  expect(() => check({ PUBLIC_URL, ADMIN_PASSWORD: PASSWORD })).toThrow('PUBLIC_URL must be the address readers use')
})

test('proxies are addresses, networks and loopback', () => {
  expect(() => check({ TRUSTED_PROXIES: 'loopback, 10.0.0.0/8 2001:db8::/32,::1' })).not.toThrow()
  for (const wrong of ['*', 'nginx', '10.0.0.0/33', '10.0.0/8', '10.0.0.0/8/8', '2001:db8::/129', '10.0.0.1/'])
    expect(() => check({ TRUSTED_PROXIES: `loopback, ${wrong}` })).toThrow(`not "${wrong}".`)
})
