import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openAddressReader } from './fetch-address'
import { publicLookup } from './fetch-agents'
import { reasonOf } from './fetch-retry'
import { parseHosts } from './fetch-rules'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close().closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const never = new AbortController().signal

function readerOf(
  allowed: string,
  inner: string,
  resolve?: (host: string) => Promise<{ address: string; family: number }[]>,
) {
  const rules = { hosts: parseHosts(allowed), privateHosts: parseHosts(inner) }
  const key = inner ? { origin: inner, token: 'hf_secret' } : null
  const reader = openAddressReader({ rules, key, ...(resolve ? { resolve } : {}) })
  closing.push(reader.close)
  return reader
}

const v4 = (...addresses: string[]) => addresses.map((address) => ({ address, family: 4 }))

test.each([
  ['one private address', () => v4('10.0.0.5')],
  ['a public and a private one', () => v4('8.8.8.8', '127.0.0.1')],
  ['the metadata service', () => v4('169.254.169.254')],
  ['mapped loopback', () => [{ address: '::ffff:127.0.0.1', family: 6 }]],
  ['NAT64', () => [{ address: '64:ff9b::a00:1', family: 6 }]],
])('a name that leads to %s is refused before anything is sent', async (_, addresses) => {
  const reader = readerOf('*', '', async () => addresses())
  await expect(reader.read('https://innocent.example/x.csv', {}, never)).rejects.toThrow('not on the public internet')
})

test('a socket is given the addresses that were checked, by one look-up', async () => {
  const answers = [v4('8.8.8.8', '1.1.1.1'), v4('127.0.0.1')]
  const lookup = publicLookup(async () => answers.shift() ?? [])
  const ask = (all: boolean) =>
    new Promise((resolve) => lookup('rebind.example', { all }, (...given) => resolve(given)))
  expect(await ask(true)).toEqual([null, v4('8.8.8.8', '1.1.1.1')])
  expect(await ask(true)).toMatchObject([{ code: 'forbidden' }, '', 0])
  answers.push(v4('8.8.8.8', '1.1.1.1'))
  expect(await ask(false)).toEqual([null, '8.8.8.8', 4])
  expect(await ask(false)).toMatchObject([{ message: 'no address for rebind.example' }, '', 0])
})

test('a host that stops sending is not waited for without end', async () => {
  const origin = await serve((_, response) => response.writeHead(200, { 'content-length': 10 }).write('half'))
  const rules = { hosts: [], privateHosts: parseHosts(origin) }
  const reader = openAddressReader({ rules, idleMs: 100 })
  closing.push(reader.close)
  const { body } = await reader.read(`${origin}/x`, {}, never)
  const failure = await body.text().catch((error: unknown) => error)
  expect(reasonOf(failure)).toBe('The host stopped sending.')
})

test('each hop is looked up anew: a name that turns private meanwhile is refused', async () => {
  const asked: string[] = []
  const reader = readerOf('*', '', async (host) => {
    asked.push(host)
    return v4('127.0.0.1')
  })
  for (const _ of [1, 2]) await expect(reader.read('https://rebind.example/x', {}, never)).rejects.toThrow('public')
  expect(asked).toEqual(['rebind.example', 'rebind.example'])
})

test.each([
  'http://127.0.0.1:1/x',
  'https://127.0.0.1/x',
  'https://[::1]/x',
  'file:///etc/passwd',
  'gopher://127.0.0.1/',
  'https://other.example/x',
  'https://user:pass@huggingface.co/x',
  'http://huggingface.co/x',
])('a redirect to %s is refused', async (location) => {
  const origin = await serve((_, response) => response.writeHead(302, { location }).end())
  const reader = readerOf('huggingface.co', origin)
  await expect(reader.read(`${origin}/x`, {}, never)).rejects.toThrow('Led elsewhere')
})

test('redirects are followed five times, and the key stays with its host', async () => {
  const seen: (string | undefined)[] = []
  const cdn = await serve((request, response) => {
    seen.push(request.headers.authorization, request.headers.cookie)
    response.writeHead(200, { 'set-cookie': 'a=b' }).end('bytes')
  })
  const origin = await serve((request, response) => {
    seen.push(request.headers.authorization)
    const left = Number(request.url?.slice(1))
    response.writeHead(307, { location: left > 1 ? `/${left - 1}` : `${cdn}/x`, 'set-cookie': 'a=b' }).end()
  })
  const rules = { hosts: [], privateHosts: parseHosts(`${origin},${cdn}`) }
  const reader = openAddressReader({ rules, key: { origin, token: 'hf_secret' } })
  closing.push(reader.close)
  const answer = await reader.read(`${origin}/5`, {}, never)
  expect(await answer.body.text()).toBe('bytes')
  expect(seen).toEqual([...Array(5).fill('Bearer hf_secret'), undefined, undefined])
  await expect(reader.read(`${origin}/6`, {}, never)).rejects.toThrow('more than 5 times')
})
