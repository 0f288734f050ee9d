import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { judgeRequest, refuseOdd } from './odd-requests.mjs'

test('methods that nothing answers are refused by name', () => {
  for (const method of ['TRACE', 'CONNECT', 'PROPFIND', 'DELETE', 'PATCH', ''])
    expect(judgeRequest(method, '/')).toMatchObject({ refused: 405, reason: expect.stringContaining(method) })
  expect(judgeRequest('PUT', '/datasets/1')).toMatchObject({ refused: 405 })
  for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) expect(judgeRequest(method, '/')).toEqual({ address: '/' })
  expect(judgeRequest('PUT', '/api/uploads/1/files?name=a')).toEqual({ address: '/api/uploads/1/files?name=a' })
})

test('a path that is no text is no page, and no address of a route', () => {
  for (const segment of ['%E0%A4%A', '%', '%zz', '%00', 'a%00b', '%ED%A0%80', '%C0%AF', '%FF']) {
    expect(judgeRequest('GET', `/datasets/1/factors/${segment}`)).toEqual({ address: '/not-found' })
    expect(judgeRequest('HEAD', `/r/${segment}/embed/x?theme=dark`)).toEqual({ address: '/r/not-found' })
    expect(judgeRequest('POST', `/r/${segment}/unlock`)).toMatchObject({ refused: 400 })
    expect(judgeRequest('GET', `/api/datasets/${segment}/jobs`)).toMatchObject({ refused: 400 })
  }
  for (const url of ['*', '', 'http://evil.example/']) expect(judgeRequest('GET', url)).toMatchObject({ refused: 400 })
  expect(judgeRequest('GET', '/datasets/1/factors/%E4%B8%AD%20%25')).toEqual({
    address: '/datasets/1/factors/%E4%B8%AD%20%25',
  })
})

test('a query holds no U+0000, and no page is drawn under an address that holds one', () => {
  expect(judgeRequest('GET', '/?text=a%00b&page=2')).toEqual({ moved: '/?text=a%EF%BF%BDb&page=2' })
  expect(judgeRequest('POST', '/?text=%00')).toEqual({ address: '/?text=%EF%BF%BD' })
  expect(judgeRequest('GET', '/api/commands?a=?%00')).toEqual({ address: '/api/commands?a=?%EF%BF%BD' })
  for (const url of ['//evil.example/?a=%00', '/\\evil.example?a=%00'])
    expect(judgeRequest('GET', url)).not.toHaveProperty('moved')
})

test('what is refused never reaches the server behind, and the reason is said', async () => {
  const seen: string[] = []
  const server = http.createServer(
    refuseOdd((request, response) => {
      seen.push(request.url ?? '')
      response.end()
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (method: string, path: string): Promise<readonly [number | undefined, string]> =>
    new Promise((resolve, reject) => {
      const sent = http.request({ port, host: '127.0.0.1', method, path }, async (answer) => {
        let body = ''
        for await (const part of answer) body += part
        resolve([answer.statusCode, answer.headers.location ?? body])
      })
      sent.on('error', reject).end()
    })
  try {
    expect(await ask('TRACE', '/')).toEqual([405, '{"error":"The method TRACE is not known here."}'])
    expect(await ask('GET', '/?text=%00')).toEqual([307, '/?text=%EF%BF%BD'])
    expect((await ask('GET', '/api/datasets/%E0%A4%A/jobs'))[0]).toBe(400)
    expect(seen).toEqual([])
    expect((await ask('GET', '/factors/%E0%A4%A'))[0]).toBe(200)
    expect(seen).toEqual(['/not-found'])
  } finally {
    server.close()
  }
})
