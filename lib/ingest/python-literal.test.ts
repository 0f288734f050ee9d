import { expect, it } from 'vitest'
import { parsePython } from './python-literal'

it('reads lists of numpy in lists', () => {
  expect(parsePython("[array([1, 2], dtype=object), array(['a'])]")).toEqual([[1, 2], ['a']])
})

it.each(['[', '(', '{', '{"a":', 'array(', 'array([', 'array({'])('takes %s without end for no value', (opening) => {
  expect(parsePython(`[${opening.repeat(30_000)}`)).toBeNull()
})
