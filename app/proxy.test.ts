import { NextRequest } from 'next/server'
import { expect, test, vi } from 'vitest'
import { proxy } from '@/proxy'

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers: { host: 'localhost:3000', ...headers } }))

test('while the database is gone nobody is let in, and whoever is signed in is told to try again', async () => {
  process.env.ADMIN_PASSWORD = 'correct horse'
  process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:1/none'
  const stranger = await ask('/datasets/1')
  expect([stranger.status, stranger.headers.get('location')]).toEqual([
    303,
    'http://localhost:3000/login?next=%2Fdatasets%2F1',
  ])
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const told = await ask('/datasets/1', { cookie: `proclivity=${'x'.repeat(43)}` })
  expect([told.status, await told.text()]).toEqual([503, 'The database does not answer for a moment. Try again.'])
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
})
