import { spawn } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

/** Waits for its connections when it is asked to end, as Next does; `/slow` is answered once that has happened. */
const WEB = `
  let answer = () => {}
  const server = require('node:http').createServer((request, response) => {
    if (request.url === '/slow') response.flushHeaders()
    if (request.url === '/slow') answer = () => setTimeout(() => response.end('slow but whole'), 200)
    else response.end('quick')
  })
  process.on('SIGTERM', () => { server.close(() => process.exit(0)); answer() })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))`

test('a web server that is asked to end answers what it was asked, and waits for no connection', async () => {
  const place = pathToFileURL(path.resolve('scripts/launch/let-go.mjs')).href
  const web = spawn(process.execPath, ['--import', place, '-e', WEB], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = (await once(web.stdout.setEncoding('utf8'), 'data')) as [string]
  async function connect(path: string | null) {
    const socket = net.connect(Number(port), '127.0.0.1')
    const [answered, closed] = [once(socket, 'data'), once(socket, 'close')]
    let text = ''
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    await once(socket, 'connect')
    if (path) socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`)
    return { closed: closed.then(() => text), answered }
  }
  // As a browser opens one ahead, keeps one, and has one in use.
  const [ahead, kept, used] = await Promise.all([null, '/', '/slow'].map(connect))
  if (!ahead || !kept || !used) throw new Error('not connected')
  await Promise.all([kept.answered, used.answered])
  const ended = once(web, 'exit')
  web.kill('SIGTERM')
  expect(await used.closed).toContain('slow but whole')
  expect([await ahead.closed, (await kept.closed).endsWith('quick')]).toEqual(['', true])
  expect(await ended).toEqual([0, null])
}, 20_000)
