import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { decodeText } from './decode-text'
import { readBytes } from './read-bytes'

const folder = mkdtempSync(path.join(tmpdir(), 'read-bytes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const UTF8 = { encoding: 'utf-8', mark: 0 } as const

test.each([4, 5, 7])(
  'memory of %i bytes that is lent again gives the same text, wherever a character is cut',
  async (size) => {
    const text = 'a😀é한'.repeat(50)
    const file = path.join(folder, String(size))
    writeFileSync(file, text)
    const handle = await open(file)
    const memory = new Set<number>()
    async function* chunks() {
      for await (const chunk of readBytes(
        handle,
        () => undefined,
        size,
        () => true,
      )) {
        memory.add(chunk.byteOffset)
        yield chunk
      }
    }
    let read = ''
    for await (const part of decodeText(chunks(), 'x.txt', UTF8)) read += part
    await handle.close()
    expect(read).toBe(text)
    // Three parts, each of four chunks.
    expect(memory.size).toBe(12)
  },
)
