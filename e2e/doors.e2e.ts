import { type ChildProcess, spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { borrowDatabase } from '@/scripts/launch/borrow-database.mjs'
import { product } from '@/scripts/launch/product.mjs'
import { readSettings } from '@/scripts/launch/settings.mjs'

const PASSWORD = 'planted-door-password-5e21'
const TOKEN = 'Planted0Token1Of2A3Report4Link5X'
const UPLOAD = '2f1c4b7e-0d5a-4c1e-9a53-6b1f0e7d2c48'
const root = path.resolve('.')

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })

/** A request as it stands: nothing makes its path plain, and it may bring any header. */
function ask(port: number, method: string, place: string, headers: Record<string, string> = {}, body = '') {
  return new Promise<Answer>((resolve, reject) => {
    const length = body === '' ? {} : { 'content-length': String(body.length) }
    const all = { host: `127.0.0.1:${port}`, ...length, ...headers }
    const sent = request({ host: '127.0.0.1', port, path: place, method, headers: all, agent: false }, async (got) => {
      let text = ''
      for await (const chunk of got) text += chunk
      resolve({ status: got.statusCode ?? 0, headers: got.headers, text })
    })
    sent.on('error', reject).end(body)
  })
}

/** Every page and route of the product, with something in place of what is in brackets. */
const addresses = globSync('app/**/{page.tsx,route.ts,route.tsx}').map((file) =>
  `/${file.split('/').slice(1, -1).join('/')}`
    .replace('[token]', TOKEN)
    .replace(/\[(upload|draw)Id\]/g, UPLOAD)
    .replace(/\[\w+\]/g, '1'),
)
const own = addresses.filter(
  (place) => !place.startsWith('/r/') && !['/login', '/login/enter', '/api/health'].includes(place),
)

test('a password and a port for reports: every address asks for the one, and none but reports is on the other', async () => {
  const [pages, share] = [await freePort(), await freePort()]
  const variables = { PORT: String(pages), SHARE_PORT: String(share), DATA_DIR: '.data/e2e', DATABASE_URL: '' }
  const settings = readSettings({ NODE_ENV: 'production', ...variables }, root)
  const { url, giveBack } = await borrowDatabase({ root, settings, say: () => {} })
  const said = { out: '' }
  const started: ChildProcess[] = []
  try {
    const { programs, env: own_ } = product({ root, settings, development: false, say: () => {} })
    for (const { args } of programs.filter(({ name }) => name !== 'worker')) {
      const child = spawn(process.execPath, args, {
        env: { ...own_, ADMIN_PASSWORD: PASSWORD, DATABASE_URL: url, DATA_DIR: settings.dataDir },
      })
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          said.out += chunk.toString()
        })
      started.push(child)
    }
    const answers = (port: number, place: string) =>
      ask(port, 'GET', place).then(
        ({ status }) => status,
        () => 0,
      )
    await expect.poll(() => answers(pages, '/api/health'), { intervals: [100], timeout: 60_000 }).toBe(200)
    await expect.poll(() => answers(share, '/robots.txt'), { intervals: [100], timeout: 60_000 }).toBe(200)

    // Every address, by both doors; the one asks for the password, the other knows none of them.
    const loopholes = {
      'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': `127.0.0.1:${pages}`,
      'x-proclivity-arrival': `x ${encodeURIComponent(`{"client":"127.0.0.1","isLocal":true,"path":"/r/x"}`)}`,
      'x-signed-in': '1',
      'next-action': '0'.repeat(42),
      cookie: 'proclivity=x; proclivity=y; __Host-proclivity=z',
    }
    const knock = async (place: string): Promise<void> => {
      const statuses: number[] = []
      for (const method of ['GET', 'POST', 'PUT']) {
        const body = method === 'GET' ? '' : 'x'
        statuses.push((await ask(pages, method, place, loopholes, body)).status)
        expect([place, (await ask(share, method, place, loopholes, body)).status]).toEqual([place, 404])
      }
      // A verb that a route does not know is told so; every one that it knows asks for the password.
      expect([place, statuses.filter((status) => ![303, 401, 405].includes(status))]).toEqual([place, []])
      expect([place, statuses]).toEqual([place, expect.arrayContaining([401])])
    }
    await Promise.all(own.map(knock))
    const tricks = [
      `//r/../datasets/1`,
      '/r/../datasets/1',
      '/r/%2e%2e/datasets/1',
      '/r/x/..%2f..%2fdatasets/1',
      '/r/%2e%2e%2fdatasets',
    ]
    for (const place of [
      ...tricks,
      '/_next/static/../../datasets/1',
      '/_next/image?url=/datasets/1&w=64&q=75',
      `http://127.0.0.1/datasets/1`,
    ]) {
      for (const port of [pages, share]) {
        const { status, text } = await ask(port, 'GET', place, loopholes)
        expect([place, [303, 307, 308, 400, 404].includes(status)]).toEqual([place, true])
        expect(text).not.toContain('Pairs')
      }
    }
    // A page of a report takes no POST, by which the action of any page could be called.
    for (const port of [pages, share])
      expect((await ask(port, 'POST', `/r/${TOKEN}`, loopholes, '[]')).status).toBe(port === pages ? 401 : 404)
    expect((await ask(share, 'GET', `/r/${TOKEN}`)).status).toBe(404)
    expect((await ask(share, 'GET', `/r/${TOKEN}`, { host: 'evil.example' })).status).toBe(421)
    expect((await ask(share, 'POST', `/r/${TOKEN}/unlock`, {}, 'x'.repeat(20_000))).status).toBe(413)

    // The way in, and out.
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const enter = (password: string, next: string) =>
      ask(pages, 'POST', '/login/enter', form, new URLSearchParams({ password, next }).toString())
    expect((await ask(pages, 'GET', '/compare?left=1')).headers.location).toBe('/login?next=%2Fcompare%3Fleft%3D1')
    expect((await enter('wrong', '/compare')).headers.location).toBe('/login?wrong=1&next=%2Fcompare')
    expect((await enter(PASSWORD, '//evil.example')).headers.location).toBe('/')
    const entered = await enter(PASSWORD, '/compare?left=1')
    expect(entered.headers.location).toBe('/compare?left=1')
    const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const page = await ask(pages, 'GET', '/', { cookie })
    expect([page.status, page.text.includes('Sign out')]).toEqual([200, true])
    expect((await ask(pages, 'POST', '/api/uploads', { cookie })).status).toBe(200)
    expect((await ask(share, 'GET', '/', { cookie })).status).toBe(404)
    expect((await ask(pages, 'POST', '/login/leave', { cookie, origin: 'http://evil.example' })).status).toBe(403)
    expect((await ask(pages, 'POST', '/login/leave', { cookie })).headers.location).toBe('/login')
    expect((await ask(pages, 'GET', '/', { cookie })).status).toBe(303)

    for (const secret of [PASSWORD, TOKEN, cookie.split('=')[1] ?? '-', 'wrong']) expect(said.out).not.toContain(secret)
  } finally {
    for (const child of started) child.kill('SIGTERM')
    await giveBack()
  }
})
