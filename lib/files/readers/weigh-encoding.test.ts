import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text'
import { weighEncoding } from './weigh-encoding'

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const SIZES = [1, 2, 3, 4, 5, 6, 7, 100, 10_000]
const weighAll = (bytes: Buffer) => Promise.all(SIZES.map((size) => weighEncoding(() => chunksOf(bytes, size))))
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('weighEncoding', () => {
  it.each([
    [
      'French',
      latin1('Le pr\xe9sident a \xe9t\xe9 \xe9lu\xa0: \xab\xa0d\xe9j\xe0\x85\xa0\xbb, l\x92\x9cuvre co\xfbte 5 \x80'),
      16,
    ],
    ['German', latin1('Sch\xf6ne Gr\xfc\xdfe aus \xd6sterreich, \x84na klar\x93, sagte er.'), 6],
    ['Spanish', latin1('\xbfQu\xe9 tal? \xa1Ma\xf1ana ir\xe9! El 3\xba d\xeda.'), 7],
    ['Icelandic', latin1('\xdea\xf0 er f\xedn fer\xf0 \xe1 \xfe\xedn\xfa landi, kaup\xf0u \xf6l'), 10],
    ['one letter at the very end', latin1('a cup of coffee in the caf\xe9'), 1],
  ])('takes %s for windows-1252, wherever the chunks are cut', async (_, bytes, beyond) => {
    for (const weighed of await weighAll(bytes)) expect(weighed).toEqual({ encoding: 'windows-1252', beyond })
  })

  it('says the same of any bytes, wherever the chunks are cut, and UTF-8 of all that is', async () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
      fc.stringMatching(/^[a-z ,\n]{0,20}$/).map((text) => Buffer.from(text)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const [first, ...rest] = await weighAll(Buffer.concat(parts))
        for (const other of rest) expect(other).toEqual(first)
      }),
      { numRuns: 150 },
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        for (const weighed of await weighAll(Buffer.from(text))) expect(weighed).toEqual({ encoding: 'utf-8' })
      }),
      { numRuns: 100 },
    )
  })

  it('is decoded byte by byte, with the signs that Latin-1 has not', async () => {
    for (const size of [1, 2, 5]) {
      let text = ''
      const shape = { encoding: 'windows-1252', mark: 0 } as const
      for await (const part of decodeText(chunksOf(latin1('\x80 \x93\xe9\x94 \x96 \x9c\x9f\xff'), size), 'x', shape))
        text += part
      expect(text).toBe('€ “é” – œŸÿ')
    }
  })
})
