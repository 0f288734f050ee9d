import { expect, it } from 'vitest'
import { createParts } from './parts'
import { createRowBuffer } from './row-buffer'

const HEADER = 19

/** The fields of every row of a binary COPY as bytes; `null` where a field is NULL. */
function rowsIn(bytes: Buffer): readonly (readonly (Buffer | null)[])[] {
  const rows: (Buffer | null)[][] = []
  for (let at = HEADER; ; ) {
    const count = bytes.readInt16BE(at)
    at += 2
    if (count === -1) return rows
    const row = Array.from({ length: count }, () => {
      const size = bytes.readInt32BE(at)
      at += 4
      if (size === -1) return null
      at += size
      return bytes.subarray(at - size, at)
    })
    rows.push(row)
  }
}

it('writes each kind of value as PostgreSQL reads it', () => {
  const buffer = createRowBuffer(['int4', 'int2', 'float4', 'boolean', 'text', 'json', 'text'])
  buffer.push([-70_000, -2, 0.5, true, 'é\tb\\', '{"a":1}', null])
  const [row] = rowsIn(Buffer.concat(buffer.take()))
  expect(row?.map((field) => field?.toString('hex') ?? null)).toEqual([
    'fffeee90',
    'fffe',
    '3f000000',
    '01',
    Buffer.from('é\tb\\').toString('hex'),
    `01${Buffer.from('{"a":1}').toString('hex')}`,
    null,
  ])
})

it('replaces what PostgreSQL cannot hold in a text', () => {
  const buffer = createRowBuffer(['text'])
  buffer.push(['a\0b\ud800c'])
  expect(rowsIn(Buffer.concat(buffer.take()))[0]?.[0]?.toString()).toBe('a\ufffdb\ufffdc')
})

it('keeps texts apart that are longer than what is allocated at once', () => {
  const buffer = createRowBuffer(['text', 'int4'])
  const texts = ['x'.repeat(700_000), '', '漢'.repeat(400_000), 'y'.repeat(10)]
  for (const [at, text] of texts.entries()) buffer.push([text, at])
  const bytes = Buffer.concat(buffer.take())
  expect(rowsIn(bytes).map(([text]) => text?.toString())).toEqual(texts)
  expect(buffer.size()).toBe(0)
  expect(buffer.take()).toEqual([])
})

it('writes short texts of every kind of character', () => {
  const texts = ['', 'a', '\u007f', 'é', 'a\0', '\u{1f600}', 'a\ud800', 'x'.repeat(24), 'x'.repeat(25)]
  const buffer = createRowBuffer(['text'])
  for (const text of texts) buffer.push([text])
  expect(rowsIn(Buffer.concat(buffer.take())).map(([text]) => text?.toString())).toEqual(
    texts.map((text) => text.replace('\0', '\ufffd').toWellFormed()),
  )
})

it('fills the memory of rows that were sent again, and of no others', () => {
  const memory = createParts()
  const buffer = createRowBuffer(['text'], memory)
  const write = (text: string) => {
    buffer.push([text])
    return buffer.take()
  }
  const sent = write('sent before')
  const kept = write('kept')
  memory.give(sent)
  const again = write('later')
  expect(again.map(({ buffer: memory }) => memory)).toEqual(sent.map(({ buffer: memory }) => memory))
  expect([kept, again].map((parts) => rowsIn(Buffer.concat(parts)).map(([text]) => text?.toString()))).toEqual([
    ['kept'],
    ['later'],
  ])
})

it('refuses a number that its column would keep as another', () => {
  const push = (kind: 'float4' | 'int4' | 'int2', value: number) => () => createRowBuffer([kind]).push([value])
  for (const strength of [1e300, -1e39, 1e-60, Number.NaN, Number.POSITIVE_INFINITY])
    expect(push('float4', strength)).toThrow(RangeError)
  for (const whole of [Number.NaN, 1.5, 2 ** 31]) expect(push('int4', whole)).toThrow(RangeError)
  for (const whole of [0.5, 2 ** 15, -(2 ** 15) - 1]) expect(push('int2', whole)).toThrow(RangeError)
  for (const strength of [0, -0, 3e38, 1e-44]) expect(push('float4', strength)).not.toThrow()
})
