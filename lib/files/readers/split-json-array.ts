import { FileError } from '@/lib/files/file-error'
import type { SourceRow } from '@/lib/ingest/record'
import { findJsonFault } from './find-json-fault'
import { parseJson } from './parse-json'
import { rowsOf } from './rows-of'
import { MAX_DEPTH, valueEnd } from './scan-json'
import { MAX_VALUE, type RowSplitter } from './split-json-lines'

const SPACE = /[ \t\n\r]*/y

/**
 * The elements of a JSON array, or of several one after another, parsed one by one: only the element at hand is in memory.
 * A row's line is its element number, an element that is a list of objects counting as many as it holds; faults are named
 * by line and column of the file.
 */
export function createJsonArraySplitter(file: string): RowSplitter {
  let rest = ''
  let line = 1
  let column = 1
  let elements = 0
  /** An element that is not all there is not looked at again before there is twice as much of it. */
  let enough = 0
  let state: 'before' | 'value or end' | 'value' | 'after value' | 'after' | 'next' = 'before'

  const refuse = (reason: string, remedy: string): never => {
    throw new FileError({ file, line, column, reason, remedy })
  }
  /** A value without end is mostly one whose closing bracket is missing: then that place is named. */
  function refuseLong(value: string): void {
    if ((findJsonFault(value)?.at ?? value.length) < value.length) parseJson(value, file, line, column)
    refuse(`Element ${elements + 1} is longer than 16 MB.`, 'Shorten its texts or leave it out.')
  }
  /** Moves the place in the file past a text. */
  function pass(text: string): void {
    const last = text.lastIndexOf('\n')
    if (last === -1) column += text.length
    else {
      line += text.split('\n').length - 1
      column = text.length - last
    }
  }

  function split(text: string, last: boolean): SourceRow[] {
    const rows: SourceRow[] = []
    let at = 0
    for (;;) {
      SPACE.lastIndex = at
      SPACE.test(text)
      pass(text.slice(at, SPACE.lastIndex))
      at = SPACE.lastIndex
      if (at >= text.length) break
      const character = text[at]
      if (state === 'before' || state === 'after' || state === 'next') {
        // A further array is read on, with a comma before it or not.
        if (character === ',' && state === 'after') state = 'next'
        else if (character === '[') state = 'value or end'
        else refuse('Text follows the end of the JSON array.', 'Remove what follows its closing bracket.')
        at++
        column++
      } else if (state === 'after value' && character === ',') {
        state = 'value'
        at++
        column++
      } else if (character === ']' && state !== 'value') {
        state = 'after'
        at++
        column++
      } else if (state === 'after value') {
        refuse('Not valid JSON: "," or "]" was expected after an element of the array.', 'Correct the file here.')
      } else {
        const end = valueEnd(text, at)
        if (end === 'too deep')
          return refuse(`The value nests more than ${MAX_DEPTH} levels deep.`, 'Flatten the data.')
        const value = text.slice(at, end === -1 ? text.length : end)
        if (value.length > MAX_VALUE) refuseLong(value)
        if (end === -1 && !last) break
        if (value === '')
          refuse(`Not valid JSON: a value was expected, found "${character}".`, 'Correct the file here.')
        for (const row of rowsOf(parseJson(value, file, line, column))) rows.push({ line: ++elements, value: row })
        pass(value)
        at += value.length
        state = 'after value'
      }
    }
    rest = text.slice(at)
    return rows
  }

  return {
    push(text) {
      rest += text
      if (rest.length < enough) return []
      const rows = split(rest, false)
      enough = rows.length === 0 ? Math.min(rest.length * 2, MAX_VALUE + 1) : 0
      return rows
    },
    end() {
      const rows = split(rest, true)
      if (state !== 'after' && state !== 'next')
        refuse(
          `The file ends inside the JSON array, after element ${elements}: its closing bracket is missing.`,
          'The file was probably cut off: send the whole file.',
        )
      return rows
    },
  }
}
