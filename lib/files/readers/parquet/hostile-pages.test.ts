import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import type { ParquetType, SchemaTree } from 'hyparquet/src/types.js'
import { afterAll, expect, it } from 'vitest'
import { readPages } from './parquet-pages'
import { unpackHere } from './unpack-bytes'

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const varint = (value: number): readonly number[] =>
  value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...varint(Math.floor(value / 0x80))]
const zigzag = (value: number): readonly number[] => varint(value < 0 ? -2 * value - 1 : 2 * value)
type Field = number | false | readonly (Field | undefined)[]

/** A structure in Thrift's compact protocol, its fields numbered from 1. */
function struct(fields: readonly (Field | undefined)[]): readonly number[] {
  let before = 0
  const parts = fields.flatMap((field, at) => {
    if (field === undefined) return []
    const head = (at + 1 - before) << 4
    before = at + 1
    if (field === false) return [head | 2]
    return typeof field === 'number' ? [head | 5, ...zigzag(field)] : [head | 12, ...struct(field)]
  })
  return [...parts, 0]
}

const [ONE, DICTIONARY_KIND, TWO] = [0, 2, 3]
const [PLAIN, RLE, DELTA, DELTA_TEXTS, DICTIONARY] = [0, 3, 5, 7, 8]
const one = (values: number, encoding: number): Field => [values, encoding, RLE, RLE]
const two = (values: number, nulls: number, encoding: number): Field => [values, nulls, values, encoding, 0, 0, false]
type Kinds = { readonly one?: Field; readonly two?: Field; readonly dictionary?: Field }

function page(type: number, { one, two, dictionary }: Kinds, body: readonly number[]): readonly number[] {
  const header = [type, body.length, body.length, undefined, one, undefined, dictionary, two]
  return [...struct(header), ...body]
}

async function readValues(
  type: ParquetType,
  pages: readonly number[],
  repetition_type: 'REQUIRED' | 'OPTIONAL' = 'REQUIRED',
  above: readonly ('OPTIONAL' | 'REPEATED')[] = [],
): Promise<readonly unknown[]> {
  const element = { name: 'column', type, repetition_type } as const
  const column: SchemaTree = { element, children: [], path: ['column'], count: 1 }
  const root: SchemaTree = { element: { name: 'root' }, children: [column], path: [], count: 1 }
  const groups = above.map(
    (repetition_type): SchemaTree => ({ ...column, element: { name: 'group', repetition_type } }),
  )
  const decoder = {
    ...{ pathInSchema: ['column'], element, schemaPath: [root, ...groups, column], parsers: DEFAULT_PARSERS },
    ...{ type, codec: 'UNCOMPRESSED' as const },
  }
  const file = path.join(folder, 'pages')
  writeFileSync(file, Uint8Array.from(pages))
  const handle = await open(file)
  const values: unknown[] = []
  try {
    const source = { handle, from: 0, to: pages.length, decoder, unpacker: unpackHere, onRead: () => undefined }
    for await (const part of readPages(source)) for (let at = 0; at < part.length; at++) values.push(part.at(at))
  } finally {
    await handle.close()
  }
  return values
}

const numbers = page(DICTIONARY_KIND, { dictionary: [2, PLAIN] }, [7, 0, 0, 0, 9, 0, 0, 0])
const MANY = 3_000_000
const many = [...varint(2 * MANY), 1]

it('reads pages of numbers from their dictionary, in runs and packed', async () => {
  const runs = page(ONE, { one: one(3, DICTIONARY) }, [1, 4, 1, 2, 0])
  const packed = page(TWO, { two: two(4, 0, DICTIONARY) }, [1, 3, 0b0101])
  expect(await readValues('INT32', [...numbers, ...runs, ...packed])).toEqual([9, 9, 7, 9, 7, 9, 7])
})

it.each<[string, ParquetType, readonly number[]]>([
  ['of numbers that say they are flags', 'INT32', page(ONE, { one: one(3, RLE) }, [1, ...many, 0, 0, 0])],
  ['of flags by their dictionary', 'BOOLEAN', page(TWO, { two: two(3, 0, DICTIONARY) }, [1, ...many, 0, 0])],
  ['behind a packed run of none', 'INT32', page(ONE, { one: one(3, DICTIONARY) }, [1, 1, 0x7f, ...many])],
  ['packed in no bits', 'INT32', page(TWO, { two: two(3, 0, DICTIONARY) }, [0, ...varint(2 * MANY + 1), 0])],
])('believes no run longer than its page: %s', async (_, type, pages) => {
  await expect(readValues(type, pages)).rejects.toThrow('a run repeats more often than its page has values')
})

it.each<[string, readonly number[]]>([
  ['the first kind that says so of the second', page(ONE, { one: one(1, PLAIN), two: two(1, 0, PLAIN) }, [1, 0, 0, 0])],
  ['the second kind without its description', page(TWO, { one: one(1, PLAIN) }, [1, 0, 0, 0])],
  ['no kind', page(9, { one: one(1, PLAIN) }, [1, 0, 0, 0])],
])('refuses a page of %s', async (_, pages) => {
  await expect(readValues('INT32', pages)).rejects.toThrow('contradicts its kind')
})

it.each([-MANY, 2])('refuses %i nulls of one value', async (nulls) => {
  const pages = [...numbers, ...page(TWO, { two: two(1, nulls, DICTIONARY) }, [1, 2, 1])]
  await expect(readValues('INT32', pages)).rejects.toThrow('more nulls than values')
})

it('counts the nulls of a page itself', async () => {
  const body = [3, 0b101, 7, 0, 0, 0, 9, 0, 0, 0]
  for (const claimed of [0, 3]) {
    const pages = page(TWO, { two: [3, claimed, 3, PLAIN, 2, 0, false] }, body)
    expect(await readValues('INT32', pages, 'OPTIONAL')).toEqual([7, null, 9])
  }
})

it('makes no more lists of a few bytes than fit into memory, on one page or in a row that goes on', async () => {
  const nulls = (values: number, levels: readonly number[], repeated: number) =>
    page(TWO, { two: [values, values, values, PLAIN, levels.length - repeated, repeated, false] }, levels)
  const run = (values: number, level: number) => [...varint(2 * values), level]
  const [count, depth] = [1_000_000, 8]
  const deep = nulls(count, run(count, depth), 0)
  const read = (pages: readonly number[], above: readonly ('OPTIONAL' | 'REPEATED')[]) =>
    readValues('INT32', pages, 'OPTIONAL', above)
  const [few, many] = [10, 3_000]
  expect(await read(nulls(few, run(few, depth), 0), Array<'OPTIONAL'>(depth).fill('OPTIONAL'))).toHaveLength(few)
  await expect(read(deep, Array<'OPTIONAL'>(depth).fill('OPTIONAL'))).rejects.toThrow('too many values of lists')

  const first = [...run(1, 0), ...run(many - 1, 1)]
  const begun = nulls(many, [...first, ...run(many, 1)], first.length)
  const further = nulls(many, [...run(many, 1), ...run(many, 1)], run(many, 1).length)
  const [row] = await read([...begun, ...further], ['REPEATED'])
  expect(row).toHaveLength(2 * many)
  const endless = Array.from({ length: 1000 }, () => further).flat()
  await expect(read([...begun, ...endless], ['REPEATED'])).rejects.toThrow('too many values of lists')
})

/** Numbers as differences, in blocks of one. */
const deltas = (numbers: readonly number[], blocks = [1, 1]): readonly number[] => {
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0))
  const head = [...blocks.flatMap(varint), ...varint(numbers.length), ...zigzag(numbers[0] ?? 0)]
  return [...head, ...steps.flatMap((step) => [...zigzag(step), 0])]
}
const kinds = (values: number, encoding: number, body: readonly number[]) => [
  page(ONE, { one: one(values, encoding) }, body),
  page(TWO, { two: two(values, 0, encoding) }, body),
]

it('reads numbers and texts as differences', async () => {
  for (const pages of kinds(3, DELTA, deltas([5, 7, -1]))) expect(await readValues('INT32', pages)).toEqual([5, 7, -1])
  const texts = [...deltas([0, 2, 1]), ...deltas([3, 1, 1]), ...Buffer.from('abcde')]
  for (const pages of kinds(3, DELTA_TEXTS, texts))
    expect(await readValues('BYTE_ARRAY', pages)).toEqual(['abc', 'abd', 'ae'])
})

it.each([
  ['of fewer than none', [1, 2 ** 32 - 1]],
  ['of no numbers', [0, 1]],
  ['in uneven parts', [3, 2]],
])('reads no blocks without end: %s', async (_, blocks) => {
  for (const pages of kinds(9, DELTA, deltas([1, 2, 3, 4, 5, 6, 7, 8, 9], blocks)))
    await expect(readValues('INT32', pages)).rejects.toThrow('in blocks that cannot be')
})

it.each<[string, readonly number[]]>([
  ['behind many digits', [...deltas([0, 1]).slice(0, 4), ...Array<number>(300_000).fill(0xff), 1, 0]],
  ['first of all', [1, 1, 9, ...Array<number>(300_000).fill(0xff), 1]],
  ['in many bits', [32, 1, 9, 0, 0, 65, ...Array<number>(300).fill(0xff)]],
])('adds no number of more than 64 bits: %s', async (_, body) => {
  for (const pages of kinds(9, DELTA, body))
    await expect(readValues('INT64', pages)).rejects.toThrow('a difference of more than 64 bits')
})

it('reads differences of 64 bits, and no packed ones that end inside a word', async () => {
  const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n]
  const digits = Array<number>(9).fill(0xff)
  // The second is the first less one, which goes around; the third one is packed, in all bits.
  const body = [32, 1, 3, ...digits, 1, ...zigzag(-1), 64, ...Array<number>(8).fill(0), ...Array<number>(248).fill(255)]
  for (const pages of kinds(3, DELTA, body)) expect(await readValues('INT64', pages)).toEqual([least, most, most - 2n])
  for (const pages of kinds(3, DELTA, [8, 1, 3, 0, 0, 1, 3]))
    await expect(readValues('INT64', pages)).rejects.toThrow('in blocks that cannot be')
})

it('makes no more of texts that begin as the one before than a page may hold', async () => {
  const [length, rows] = [200_000, 1500]
  const later = (first: number, rest: number) => deltas(Array.from({ length: rows }, (_, row) => (row ? rest : first)))
  const body = [...later(0, length), ...later(length, 0), ...Buffer.alloc(length, 'x')]
  for (const pages of kinds(rows, DELTA_TEXTS, body))
    await expect(readValues('BYTE_ARRAY', pages)).rejects.toThrow('take more than 256 MB')
})
