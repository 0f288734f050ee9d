import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layoutCaption, wrapText } from './caption'

it('breaks at spaces and loses no word', () => {
  expect(wrapText('one two three', 8)).toEqual(['one two', 'three'])
  expect(wrapText('averyverylongword x', 5)).toEqual(['averyverylongword', 'x'])
  expect(wrapText('  ', 5)).toEqual([])
})

it('keeps every line inside the picture and off the drawing', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 60 }).map((each) => each.join(' '))
  fc.assert(
    fc.property(words, fc.integer({ min: 320, max: 1400 }), (note, width) => {
      const { lines, top, height } = layoutCaption({ title: 'A title', note, source: 'Proclivity · data' }, width, 300)
      for (const { y, size } of lines) {
        expect(y - size).toBeGreaterThan(0)
        expect(y).toBeLessThan(height)
        expect(y < top || y - size >= top + 300).toBe(true)
      }
    }),
  )
})
