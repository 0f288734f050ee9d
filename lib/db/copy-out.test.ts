import { Socket } from 'node:net'
import { expect, test, vi } from 'vitest'
import { pool } from './client'
import { copyOut } from './copy-out'
import { withDatabase } from './test-database'

withDatabase()

test('a connection that breaks while rows come fails their reader, and ends no process', async () => {
  const opened = vi.spyOn(Socket.prototype, 'connect')
  const read = copyOut(`select repeat('x', 9000) from generate_series(1, 100000)`, async (chunks) => {
    const socket = opened.mock.contexts.at(-1)
    for await (const _ of chunks) if (socket instanceof Socket) socket.destroy(new Error('broken'))
  })
  await expect(read).rejects.toThrow()
  opened.mockRestore()
  // What a client says of its connection would end the process if nobody heard it.
  expect((await pool().query('select 1')).rowCount).toBe(1)
})
