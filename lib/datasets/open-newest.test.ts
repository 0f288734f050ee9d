import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { buildAdvice } from '@/lib/improvements/advice'
import { loadDashboard } from '@/lib/profiles/load-dashboard'
import { openNewestAhead } from './open-newest'

withDatabase()

const CSV = [
  'pair_id,prompt,response_a,response_b,human.Alice,model.Judge',
  'p1,One?,a short text,a text that is longer,a,b',
  'p2,Two?,words,some more words here,b,tie',
].join('\n')

/** A server of pages that notes what it is asked for. */
async function startServer() {
  const asked: string[] = []
  const told = new Map<string, () => void>()
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    told.get(url)?.()
    response.setHeader('content-type', url.startsWith('/api/') ? 'application/json' : 'text/html; charset=utf-8').end()
  }).listen(0, '127.0.0.1')
  onTestFinished(async () => {
    await new Promise((resolve) => server.close(resolve))
  })
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const until = (path: string) => new Promise<void>((resolve) => told.set(path, resolve))
  return { asked, until, ask: (path: string) => fetch(url + path) }
}

test('after its first page a server opens the newest dataset, once', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: CSV }])
  await loadDashboard(id)
  await buildAdvice(id, 0)
  const { asked, until, ask } = await startServer()
  openNewestAhead(0)
  const opened = until(`/datasets/${id}`)
  await ask('/api/health')
  await ask('/')
  await opened
  await ask('/')
  expect(asked).toEqual(['/api/health', '/', `/datasets/${id}`, '/'])
})
