import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHasher, createKey } from '@/lib/ingest/text-hash'
import { createKeyTable } from './key-table'

const key = createKey()

describe('hasher and key table', () => {
  it('number distinct texts in the order they come, whatever their number', () => {
    const hasher = createHasher()
    const table = createKeyTable()
    for (let index = 0; index < 20_000; index++)
      expect(table.place(hasher.text(`text ${index}`).writeTo(key))).toBe(index)
    for (let index = 0; index < 20_000; index++)
      expect(table.find(hasher.text(`text ${index}`).writeTo(key))).toBe(index)
    expect(table.find(hasher.text('another').writeTo(key))).toBe(-1)
    expect(table.size()).toBe(20_000)
  })

  it('tell apart keys that meet in one slot, whichever of their words differ', () => {
    const table = createKeyTable()
    const keys = [-1, 0, 1, 1 << 10, 1 << 31, -1 << 10].flatMap((first) =>
      Array.from({ length: 500 }, (_, at) => Int32Array.of(first, at % 3 === 0 ? at : 0, at % 3 === 1 ? at : 0, -at)),
    )
    for (const [index, each] of keys.entries()) {
      expect(table.find(each)).toBe(-1)
      expect(table.place(each)).toBe(index)
    }
    for (const [index, each] of keys.entries()) expect(table.find(each)).toBe(index)
  })

  it('tell apart what differs only in how it is cut into parts', () => {
    const hasher = createHasher()
    const part = fc.option(fc.string(), { nil: null })
    const keyOf = (parts: readonly (string | null)[]) => {
      for (const each of parts) hasher.text(each)
      return [...hasher.writeTo(key)].join(' ')
    }
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (first, second) => {
        expect(keyOf(first) === keyOf(second)).toBe(JSON.stringify(first) === JSON.stringify(second))
      }),
    )
  })

  it('hash texts longer than the buffer', () => {
    const hasher = createHasher()
    const keyOf = (text: string) => [...hasher.text(text).writeTo(key)].join(' ')
    const long = 'é'.repeat(300_000)
    expect(keyOf(`${long}a`)).not.toBe(keyOf(`${long}b`))
    expect(keyOf(long)).toBe(keyOf(long))
  })
})
