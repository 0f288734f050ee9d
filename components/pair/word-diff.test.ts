import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonOf, diffWords, sharedPassages, sharedShare } from './word-diff'

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

const FOX = 'The red fox ran over the hill and slept under an old oak until the morning came.'

describe('how two texts are compared', () => {
  it('marks what differs in a revision, and what is shared between texts of their own', () => {
    const share = (a: string, b: string) => sharedShare(diffWords(a, b))
    expect(comparisonOf(share(FOX, FOX.replace('red', 'brown').replace('old oak', 'elm')))).toBe('differences')
    expect(comparisonOf(share(FOX, 'Rivers carry sand to the sea, where it settles in layers.'))).toBe('shared')
    expect(share(FOX, FOX)).toBe(1)
    expect(share('', '')).toBe(1)
    expect(share(FOX, '')).toBe(0)
    expect(sharedShare(null)).toBe(0)
  })

  it('takes passages of five words or more, wherever they stand, and not the small words that all texts share', () => {
    const other = 'In the morning, under the hill, it slept under an old oak until noon.'
    const { a, b } = sharedPassages(FOX, other)
    expect(a.map(({ start, end }) => FOX.slice(start, end))).toEqual(['slept under an old oak until'])
    expect(b.map(({ start, end }) => other.slice(start, end))).toEqual(['slept under an old oak until'])
  })
})
