import fc from 'fast-check'
import { readPage } from 'hyparquet/src/column.js'
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import type { ColumnDecoder, PageHeader, SchemaTree } from 'hyparquet/src/types.js'
import { expect, it } from 'vitest'
import { stringFromBytes } from './parquet-values'
import { readPlainTexts } from './plain-texts'
import { unpackHere } from './unpack-bytes'
import { unpackPage } from './unpack-page'

type Texts = readonly (string | null)[]

function decoderOf(repetition_type: 'OPTIONAL' | 'REQUIRED'): ColumnDecoder {
  const element = { name: 'text', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type } as const
  const column: SchemaTree = { element, children: [], path: ['text'], count: 1 }
  const root: SchemaTree = { element: { name: 'root' }, children: [column], path: [], count: 1 }
  return {
    ...{
      pathInSchema: ['text'],
      element,
      schemaPath: [root, column],
      parsers: { ...DEFAULT_PARSERS, stringFromBytes },
    },
    ...{ type: 'BYTE_ARRAY', codec: 'UNCOMPRESSED' },
  }
}
const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** A bit for each row, in groups of eight: 1 where it has a value. */
function levelsOf(texts: Texts): Buffer {
  const groups = Math.ceil(texts.length / 8)
  const bits = Buffer.alloc(groups)
  for (const [row, text] of texts.entries())
    if (text !== null) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7))
  const header = groups < 64 ? [groups * 2 + 1] : [((groups * 2 + 1) & 0x7f) | 0x80, (groups * 2 + 1) >> 7]
  return Buffer.concat([Buffer.from(header), bits])
}

/** A page as a file has it, of the first kind or the second. */
function pageOf(values: readonly Buffer[], texts: Texts, isSecond: boolean, isOptional: boolean) {
  const levels = isOptional ? levelsOf(texts) : Buffer.alloc(0)
  const before = isOptional && !isSecond ? [number(levels.length)] : []
  const parts = [...before, levels, ...values.flatMap((bytes) => [number(bytes.length), bytes])]
  const bytes = Uint8Array.from(Buffer.concat(parts))
  const rows = { num_values: texts.length, encoding: 'PLAIN' as const }
  const header: PageHeader = {
    ...{ compressed_page_size: bytes.length, uncompressed_page_size: bytes.length },
    ...(isSecond
      ? {
          type: 'DATA_PAGE_V2',
          data_page_header_v2: {
            ...{ ...rows, num_rows: texts.length, num_nulls: texts.length - values.length },
            ...{ definition_levels_byte_length: levels.length, repetition_levels_byte_length: 0, is_compressed: false },
          },
        }
      : {
          type: 'DATA_PAGE',
          data_page_header: { ...rows, definition_level_encoding: 'RLE', repetition_level_encoding: 'RLE' },
        }),
  }
  return { header, bytes, decoder: decoderOf(isOptional ? 'OPTIONAL' : 'REQUIRED') }
}

const bytesOf = (texts: Texts) => texts.flatMap((text) => (text === null ? [] : [Buffer.from(text)]))
const unpack = ({ header, bytes, decoder }: ReturnType<typeof pageOf>) =>
  unpackPage(header, bytes.slice(), decoder, unpackHere)

it('gives the texts that the library reads, of pages of both kinds, with rows that have none and without', async () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 20 })
  const columns = fc.array(fc.option(words, { freq: 4 }), { minLength: 1, maxLength: 600 })
  await fc.assert(
    fc.asyncProperty(columns, fc.boolean(), async (drawn, isSecond) => {
      const isOptional = drawn.includes(null)
      const page = pageOf(bytesOf(drawn), drawn, isSecond, isOptional)
      const { header, bytes, decoder } = page
      const view = new DataView(bytes.buffer)
      const { data = [] } = readPage({ view, offset: 0 }, header, decoder, undefined, undefined, 0)
      const texts = readPlainTexts(await unpack(page))
      const read = Array.from(drawn, (_, row) => texts?.at(row))
      expect(read).toEqual(Array.from(data as ArrayLike<unknown>, (text) => text ?? null))
      expect(read).toEqual(drawn)
      const [from, to] = [Math.floor(drawn.length / 3), drawn.length - 1]
      const part = texts?.slice(from, to).slice(0, 2)
      expect(Array.from({ length: part?.length ?? 0 }, (_, at) => part?.at(at))).toEqual(
        drawn.slice(from, to).slice(0, 2),
      )
    }),
    { numRuns: 200 },
  )
})

it('refuses a text that is none, and one that is not all there', async () => {
  const texts = ['fine', 'w']
  const broken = pageOf([Buffer.from('fine'), Buffer.from([0x77, 0xc3])], texts, false, false)
  await expect(unpack(broken).then(readPlainTexts)).rejects.toThrow(/not valid/)
  const whole = pageOf(bytesOf(texts), texts, true, true)
  const cut = { ...whole, bytes: whole.bytes.slice(0, -1) }
  await expect(unpack(cut).then(readPlainTexts)).rejects.toThrow('a page ends inside a text')
  const shorter = { ...whole, bytes: whole.bytes.slice(0, -4) }
  await expect(unpack(shorter).then(readPlainTexts)).rejects.toThrow('a page ends before its values')
})

it('leaves pages of anything else alone', async () => {
  const page = pageOf(bytesOf(['a']), ['a'], false, false)
  const { element } = page.decoder
  const other = { ...page.decoder, element: { ...element, converted_type: 'JSON' as const } }
  expect(readPlainTexts(await unpack({ ...page, decoder: other }))).toBeNull()
})
