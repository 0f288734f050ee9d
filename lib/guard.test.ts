import { expect, test } from 'vitest'
import { isKnownHost, isSameOrigin } from './guard'

test('only this machine and the hosts that were named are known', () => {
  for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000', 'LOCALHOST'])
    expect(isKnownHost(host, '')).toBe(true)
  for (const host of [null, '', 'evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3000'])
    expect(isKnownHost(host, '')).toBe(false)
  expect(isKnownHost('data.example:443', 'other.example, data.example')).toBe(true)
})

test('another site’s page is refused, whether by Origin or by what the browser says of it', () => {
  const sent = (headers: Record<string, string>) => isSameOrigin(new Headers({ host: 'localhost:3000', ...headers }))
  expect(sent({})).toBe(true)
  expect(sent({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(sent({ origin: 'http://localhost:4000' })).toBe(false)
  expect(sent({ origin: 'null' })).toBe(false)
  expect(sent({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(sent({ origin: 'null', 'sec-fetch-site': 'none' })).toBe(false)
  expect(sent({ origin: 'null', 'sec-fetch-site': 'cross-site' })).toBe(false)
  expect(sent({ 'sec-fetch-site': 'cross-site' })).toBe(false)
  expect(sent({ 'sec-fetch-site': 'same-site' })).toBe(false)
})
