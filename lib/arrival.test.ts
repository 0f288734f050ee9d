import { channel } from 'node:diagnostics_channel'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { expect, test } from 'vitest'
import { arrivalOf, noteArrivals } from './arrival'

/** What a server of this process reads of a request with these headers, sent over a real socket of loopback. */
async function arrive(headers: Record<string, string | string[]>, path = '/'): Promise<IncomingHttpHeaders> {
  const server = createServer((asked, answer) => answer.end(JSON.stringify(asked.headers)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  try {
    return await new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, headers, agent: false }, async (answer) => {
        let text = ''
        for await (const chunk of answer) text += chunk
        resolve(JSON.parse(text) as IncomingHttpHeaders)
      })
      sent.on('error', reject).end()
    })
  } finally {
    server.close()
  }
}

const arrivalFrom = async (...request: Parameters<typeof arrive>) =>
  arrivalOf(new Headers((await arrive(...request)) as Record<string, string>))
const UNKNOWN = { client: '', isLocal: false, path: '', isShared: false }

test('nothing that a client sends changes where it comes from', async () => {
  noteArrivals()
  const spoofed = {
    'x-forwarded-for': '203.0.113.9',
    forwarded: 'for=203.0.113.9',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'evil.example',
    'x-proclivity-arrival': `any ${encodeURIComponent('{"client":"203.0.113.9","path":"/r/x","isShared":true}')}`,
    'x-proclivity-share': ' 203.0.113.9',
  }
  const headers = await arrive(spoofed, '/a/%2e%2e/b?c=d')
  const arrival = arrivalOf(new Headers(headers as Record<string, string>))
  expect(arrival).toEqual({ client: '127.0.0.1', isLocal: false, path: '/a/%2e%2e/b', isShared: false })
  for (const name of ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'forwarded', 'x-proclivity-share'])
    expect(headers).not.toHaveProperty(name)
})

test('a proxy that was named says who asks; the port for reports says it with the word it was given', async () => {
  noteArrivals()
  process.env.TRUSTED_PROXIES = 'loopback'
  const forwarded = { 'x-forwarded-for': '127.0.0.1, 203.0.113.9', 'x-forwarded-proto': 'https' }
  expect((await arrivalFrom(forwarded)).client).toBe('203.0.113.9')
  expect(await arrive(forwarded)).toHaveProperty('x-forwarded-proto', 'https')

  process.env.PROCLIVITY_SHARE_SECRET = 'word'
  const shared = { ...forwarded, 'x-proclivity-share': 'word 198.51.100.7' }
  expect(await arrivalFrom(shared, '/r/x')).toEqual({
    client: '198.51.100.7',
    isLocal: false,
    path: '/r/x',
    isShared: true,
  })
  expect(await arrive(shared)).not.toHaveProperty('x-forwarded-proto')
  expect((await arrivalFrom({ 'x-proclivity-share': 'other 198.51.100.7' })).isShared).toBe(false)
})

test('local is what no other machine had a hand in, whether or not its proxy was named', async () => {
  noteArrivals()
  for (const headers of [{}, { 'x-forwarded-for': '127.0.0.1, ::1' }])
    expect((await arrivalFrom(headers)).isLocal).toBe(true)
  for (const headers of [
    { 'x-forwarded-for': '203.0.113.9' },
    { 'x-forwarded-for': '127.0.0.1, x' },
    { forwarded: '' },
  ])
    expect((await arrivalFrom(headers)).isLocal).toBe(false)
})

test('a request that nobody noted comes from nowhere, whatever it says', () => {
  const note = `undefined ${encodeURIComponent('{"client":"127.0.0.1","path":"/","isShared":false}')}`
  expect(arrivalOf(new Headers({ 'x-proclivity-arrival': note }))).toEqual(UNKNOWN)
  expect(arrivalOf(new Headers())).toEqual(UNKNOWN)
  noteArrivals()
  expect(arrivalOf(new Headers({ 'x-proclivity-arrival': note }))).toEqual(UNKNOWN)
  expect(channel('http.server.request.start').hasSubscribers).toBe(true)
})
