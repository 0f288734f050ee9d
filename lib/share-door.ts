import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { isForReaders } from './doors'
import { shareDoor, shareSecret } from './env'

// The port for readers of shared reports: a process of its own that hands on what they may ask for, and nothing else,
// to the web server. It knows no database, no file and no password.
const { port, host, pages } = shareDoor()
const secret = shareSecret()
const agent = new Agent({ keepAlive: true })
const LARGEST_BODY = 10_000

// A connection's own, and what could make another request of this one.
const DROPPED =
  /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect|next-action|x-proclivity-.*|x-middleware-.*)$/

const kept = (headers: IncomingMessage['headers']) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !DROPPED.test(name)))

function refuse(answer: ServerResponse, status: number, text: string): void {
  if (answer.headersSent) {
    answer.destroy()
    return
  }
  answer.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  })
  answer.end(text)
}

function receive(asked: IncomingMessage, answer: ServerResponse): void {
  const path = (asked.url ?? '').split(/[?#]/, 1)[0] ?? ''
  const method = asked.method ?? ''
  const length = asked.headers['content-length']
  if (!isForReaders(method, path)) refuse(answer, 404, 'There is nothing here.')
  else if (method === 'POST' && !(Number(length) <= LARGEST_BODY)) refuse(answer, 413, 'That is no password.')
  else handOn(asked, answer)
}

function handOn(asked: IncomingMessage, answer: ServerResponse): void {
  const { method, url: path } = asked
  const headers = { ...kept(asked.headers), 'x-proclivity-share': `${secret} ${asked.socket.remoteAddress ?? ''}` }
  const sent = request(
    { host: pages.hostname.replace(/^\[|\]$/g, ''), port: pages.port, method, path, headers, agent },
    (got) => {
      answer.writeHead(got.statusCode ?? 502, kept(got.headers) as Record<string, string>)
      pipeline(got, answer, () => {})
    },
  )
  sent.on('error', () => refuse(answer, 502, 'The report is not there for a moment. Try again.'))
  answer.on('close', () => sent.destroy())
  if (method === 'POST') asked.pipe(sent)
  else sent.end()
}

const server = createServer(receive)
server.listen(port, host)
process.once('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 2000).unref()
})
