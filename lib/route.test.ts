import { notFound } from 'next/navigation'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { act } from './action'
import { AppError } from './errors'
import { bytesOf, formOf, jsonOf, lengthOf, noPath, route } from './route'
import { rowNumberText } from './row-number'

const ask = async (
  handler: ReturnType<typeof route>,
  { path = {}, query = '', ...init }: RequestInit & { readonly path?: object; readonly query?: string } = {},
) => {
  const answer = await handler(new Request(`http://x/${query}`, init), { params: Promise.resolve(path) })
  return [answer.status, await answer.text()] as const
}

test('a path that is no number is refused with its field', async () => {
  const handler = route(z.object({ datasetId: rowNumberText }), async ({ path }) => path)
  expect(await ask(handler, { path: { datasetId: '7' } })).toEqual([200, '{"datasetId":7}'])
  for (const datasetId of ['2147483648', '1e99', '0x10', '00', '-1', '\0', '\ud800'])
    expect(await ask(handler, { path: { datasetId } })).toEqual([400, expect.stringContaining('at datasetId')])
})

test('text of a query, a body or a field of a form is clean before it is looked at', async () => {
  const query = route(noPath, async ({ query }) => query.get('a'))
  expect(await ask(query, { query: '?a=%00x&a=2' })).toEqual([200, '"\uFFFDx"'])
  const json = route(noPath, ({ request }) => jsonOf(request, z.object({ name: z.string() })))
  const sent = { method: 'POST', body: '{"name":"a\\u0000\\ud800"}' }
  expect(await ask(json, sent)).toEqual([200, '{"name":"a\uFFFD\uFFFD"}'])
  const field = route(noPath, async ({ request }) => (await formOf(request))('password'))
  const body = new URLSearchParams({ password: 'a\0b' })
  expect(await ask(field, { method: 'POST', body })).toEqual([200, '"a\uFFFDb"'])
  expect(await act(z.object({ name: z.string() }), { name: '\0' }, async ({ name }) => name)).toEqual({
    ok: true,
    value: '\uFFFD',
  })
})

test('a body that is not what it should be is refused with the reason', async () => {
  const json = route(noPath, ({ request }) => jsonOf(request, z.object({ name: z.string() })))
  for (const body of ['', '{', 'hi', '[1', new Uint8Array([0xff, 0xfe])])
    expect(await ask(json, { method: 'POST', body })).toEqual([400, expect.stringContaining('is not JSON')])
  expect(await ask(json, { method: 'POST', body: '{"name":1}' })).toEqual([400, expect.stringContaining('at name')])
  const form = route(noPath, async ({ request }) => (await formOf(request))('password'))
  const types = ['text/plain', 'application/json', 'multipart/form-data', 'multipart/form-data; boundary=x']
  for (const type of types)
    expect(await ask(form, { method: 'POST', body: '--x\r\nfoo', headers: { 'content-type': type } })).toEqual([
      400,
      expect.stringContaining('is not a form'),
    ])
  const length = route(noPath, async ({ request }) => lengthOf(request))
  expect((await ask(length, { headers: { 'content-length': '-1' } }))[0]).toBe(400)
  expect(await ask(length)).toEqual([200, 'null'])
})

test('a request without a body has one that ends', async () => {
  const parts = route(noPath, async ({ request }) => {
    let parts = 0
    for await (const _ of bytesOf(request)) parts++
    return parts
  })
  expect(await ask(parts, { method: 'PUT' })).toEqual([200, '0'])
})

test('an error of another copy of the code is known by its name, and no message of a stranger leaves', async () => {
  const foreign = Object.assign(new Error('There is none.'), { name: 'AppError', code: 'not-found' })
  expect(await ask(route(noPath, () => Promise.reject(foreign)))).toEqual([404, '{"error":"There is none."}'])
  expect(foreign).toBeInstanceOf(AppError)
  expect(new Error('x')).not.toBeInstanceOf(AppError)
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const strange = route(noPath, () => Promise.reject(new Error('secret')))
  expect(await ask(strange)).toEqual([500, expect.not.stringContaining('secret')])
  expect(said).toHaveBeenCalledOnce()
  said.mockRestore()
  await expect(ask(route(noPath, async () => notFound()))).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
})

test('what is gone meanwhile is said to be gone, whoever noticed it', async () => {
  for (const code of ['P2025', 'P2003', '23503']) {
    const error = new Error('x', { cause: Object.assign(new Error('y'), { code }) })
    expect(await ask(route(noPath, () => Promise.reject(error)))).toEqual([
      404,
      expect.stringContaining('not there any more'),
    ])
  }
})
