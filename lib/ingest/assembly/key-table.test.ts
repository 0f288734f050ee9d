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
