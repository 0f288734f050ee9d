import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from './word-diff'

describe('diffWords', () => {
  it('marks what only one text has', () => {
    expect(diffWords('a b', 'a c')).toEqual({
      a: [
        { text: 'a ', own: false },
        { text: 'b', own: true },
      ],
      b: [
        { text: 'a ', own: false },
        { text: 'c', own: true },
      ],
    })
  })

  it('loses nothing of either text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const parts = diffWords(a, b)
        expect(parts?.a.map(({ text }) => text).join('')).toBe(a)
        expect(parts?.b.map(({ text }) => text).join('')).toBe(b)
      }),
    )
  })

  it('gives up on long texts without a common word', () => {
    const words = (from: number) => Array.from({ length: 20_000 }, (_, i) => `w${from + i}`).join(' ')
    expect(diffWords(words(0), words(100_000))).toBeNull()
  })
})
