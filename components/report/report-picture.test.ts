import { expect, test } from 'vitest'
import { pictureText } from './report-picture'

test('a text is cut to its room, and spaces become plain ones', () => {
  expect(pictureText('Größe\u202fA', 3)).toBe('Gr…')
  expect(pictureText('3\u202f000 pairs: a gap of +.09 [−.02, .20]', 80)).toBe('3 000 pairs: a gap of +.09 [−.02, .20]')
})

test('letters that the font lacks are not drawn at all: their font would be fetched', () => {
  for (const text of ['日本語', 'τ14', '😀', 'a\u0000b']) expect(pictureText(text, 80)).toBeNull()
})
