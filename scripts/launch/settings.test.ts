import path from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './settings.mjs'

const root = path.resolve('somewhere')
const read = (environment: Record<string, string>) => readSettings({ NODE_ENV: 'test', ...environment }, root)

test('nothing needs to be set', () => {
  const standard = {
    port: 3000,
    host: '127.0.0.1',
    url: 'http://127.0.0.1:3000',
    dataDir: path.join(root, '.data'),
    databaseUrl: undefined,
  }
  expect(read({})).toEqual(standard)
  expect(read({ PORT: '', HOST: '', DATA_DIR: '', DATABASE_URL: '' })).toEqual(standard)
})

test.each([
  ['0.0.0.0', 'http://127.0.0.1:80'],
  ['::', 'http://[::1]:80'],
  ['::1', 'http://[::1]:80'],
  ['10.0.0.7', 'http://10.0.0.7:80'],
])('listening on %s the pages are at %s', (HOST, url) => {
  expect(read({ HOST, PORT: '80' }).url).toBe(url)
})

test.each(['http', '0', '65536', '3000.5', '-1'])('a PORT of %s is refused', (PORT) => {
  expect(() => read({ PORT })).toThrow(`PORT must be a number from 1 to 65535, not "${PORT}".`)
})

test('shared reports have a port of their own when one is named', () => {
  expect(read({}).share).toBeUndefined()
  expect(read({ SHARE_PORT: '3001' }).share).toEqual({ port: 3001, host: '127.0.0.1', url: 'http://127.0.0.1:3001' })
  expect(read({ SHARE_PORT: '3001', SHARE_HOST: '0.0.0.0' }).share?.host).toBe('0.0.0.0')
  expect(() => read({ SHARE_PORT: 'x' })).toThrow('SHARE_PORT must be a number from 1 to 65535, not "x".')
  expect(() => read({ SHARE_PORT: '3000' })).toThrow('SHARE_PORT must be another port than PORT, which is 3000.')
})
