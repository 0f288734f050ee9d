import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FileError } from '@/lib/files/file-error'
import { decodeText } from './decode-text'

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function decode(bytes: Buffer, size: number, encoding: 'utf-8' | 'utf-16le' = 'utf-8'): Promise<string> {
  let text = ''
  for await (const part of decodeText(chunksOf(bytes, size), 'x', { encoding, mark: 0 })) text += part
  return text
}
const size = fc.integer({ min: 1, max: 7 })

/** The first byte after the longest prefix of whole characters, found the slow way. */
function firstWrong(bytes: Buffer): number {
  let at = 0
  for (;;) {
    const length = [1, 2, 3, 4].find((count) => at + count <= bytes.length && isUtf8(bytes.subarray(at, at + count)))
    if (length === undefined) return at
    at += length
  }
}

describe('decodeText', () => {
  it.each(['utf-8', 'utf-16le'] as const)('gives back any %s text, wherever the chunks are cut', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), size, async (text, chunk) => {
        fc.pre(!text.startsWith('\uFEFF'))
        expect(await decode(Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'utf16le'), chunk, encoding)).toBe(text)
      }),
    )
  })

  it('names the first wrong byte and its line', async () => {
    const bytes = fc
      .oneof(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 8 }))
      .map((each) => Buffer.from(each))
    const start = fc.string({ unit: fc.constantFrom('a', '\n', 'é', '€', '😀'), maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(start, bytes, size, async (text, after, chunk) => {
        const all = Buffer.concat([Buffer.from(text), after])
        fc.pre(!isUtf8(all))
        const fault = await decode(all, chunk).then(
          () => null,
          (error) => (error instanceof FileError ? error.fault : null),
        )
        const at = firstWrong(all)
        expect(fault?.reason).toContain(`Byte ${at + 1} of the file`)
        expect(fault?.line).toBe(all.subarray(0, at).toString('latin1').split('\n').length)
      }),
      { numRuns: 500 },
    )
  })
})
